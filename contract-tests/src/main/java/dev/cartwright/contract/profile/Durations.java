package dev.cartwright.contract.profile;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as a profile writes them: {@code 250ms}, {@code 5s}, {@code 2m}. */
final class Durations {

    static final String ALLOWED = "a duration such as 250ms, 5s or 2m";

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?(ms|s|m)");

    private Durations() {}

    static Optional<Duration> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "s" -> Duration.ofSeconds(amount);
                    default -> Duration.ofMinutes(amount);
                });
    }
}
