package dev.cartwright.contract.surroundings;

import dev.cartwright.contract.http.Answer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When an answer says that its client may come back: after so many seconds, or at a date. */
public final class RetryAfter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    private RetryAfter() {}

    /** How long the client is to wait; empty when the answer does not say, or says what is neither seconds nor a date. */
    public static Optional<Duration> of(Answer answer) {
        String told = answer.value("Retry-After").orElse("").strip();
        if (told.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(told)));
        }
        try {
            Instant until = DATE.parse(told, Instant::from);
            Instant now = answer.value("Date")
                    .map(date -> DATE.parse(date.strip(), Instant::from))
                    .orElse(Instant.EPOCH);
            Duration wait = Duration.between(now, until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
