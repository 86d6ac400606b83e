package dev.cartwright.contract.http;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Header;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps every exchange of one check, secrets masked and bodies cut, in the order in which they ended. Thread-safe. */
public final class ExchangeRecorder implements ExchangeSink {

    /** Characters of a body that are kept. */
    public static final int BODY_KEPT = 4_096;

    private final Clock clock;
    private final SecretMask mask;
    private final List<Exchange> exchanges = new ArrayList<>();

    public ExchangeRecorder(Clock clock, SecretMask mask) {
        this.clock = clock;
        this.mask = mask;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    /** Keeps an answered request; the answer knows its index in the evidence. */
    @Override
    public synchronized Answer answered(
            CartRequest request, Instant sentAt, Duration elapsed, int status, List<Header> headers, String body) {
        request.headers().forEach(mask::learn);
        headers.forEach(mask::learn);
        exchanges.add(exchange(
                request,
                sentAt,
                elapsed,
                Optional.of(new Exchange.Response(
                        status, headers.stream().map(mask::header).toList(), kept(body))),
                Optional.empty()));
        return new Answer(exchanges.size() - 1, request.method(), status, headers, elapsed, body);
    }

    /** Keeps a request that was not answered, and tells its index. */
    @Override
    public synchronized int unanswered(CartRequest request, Instant sentAt, Duration elapsed, String why) {
        request.headers().forEach(mask::learn);
        exchanges.add(exchange(request, sentAt, elapsed, Optional.empty(), Optional.of(mask.text(why))));
        return exchanges.size() - 1;
    }

    private Exchange exchange(
            CartRequest request,
            Instant sentAt,
            Duration elapsed,
            Optional<Exchange.Response> response,
            Optional<String> failure) {
        return new Exchange(
                sentAt,
                elapsed,
                request.method(),
                mask.target(request.target()),
                request.headers().stream().map(mask::header).toList(),
                request.body().map(bytes -> kept(Exchange.runsTold(bytes.utf8()))),
                response,
                failure);
    }

    private String kept(String body) {
        return Exchange.cut(mask.text(body), BODY_KEPT);
    }

    /** Everything kept so far. */
    public synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** A text about these exchanges without their secrets. */
    public String masked(String text) {
        return mask.text(text);
    }
}
