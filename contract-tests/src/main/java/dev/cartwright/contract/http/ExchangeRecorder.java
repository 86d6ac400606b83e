package dev.cartwright.contract.http;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Header;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Keeps every exchange of one check, in the order in which they ended, and shows them with secrets masked and bodies cut. What
 * nobody asks to see is never masked, which is most of the work. Thread-safe.
 */
public final class ExchangeRecorder implements ExchangeSink {

    /** Characters of a body that are kept. */
    public static final int BODY_KEPT = 4_096;

    /** Characters of bodies that wait to be masked and cut; more would fill the memory with what is not kept anyway. */
    private static final int WAITING_AT_MOST = 1 << 20;

    private final Clock clock;
    private final SecretMask mask;
    private final Queue<Raw> waiting = new ArrayDeque<>();
    private final List<Exchange> masked = new ArrayList<>();
    private long charactersWaiting;

    public ExchangeRecorder(Clock clock, SecretMask mask) {
        this.clock = clock;
        this.mask = mask;
    }

    /** What came and went, as it was. */
    private record Raw(CartRequest request, Instant sentAt, Duration elapsed, Outcome outcome) {

        long characters() {
            long sent = request.body().map(body -> (long) body.size()).orElse(0L);
            return outcome instanceof Answered(var _, var _, String body) ? sent + body.length() : sent;
        }
    }

    private sealed interface Outcome {}

    private record Answered(int status, List<Header> headers, String body) implements Outcome {}

    private record Unanswered(String why) implements Outcome {}

    @Override
    public Instant now() {
        return clock.instant();
    }

    /** Keeps an answered request; the answer knows its index in the evidence. */
    @Override
    public synchronized Answer answered(
            CartRequest request, Instant sentAt, Duration elapsed, int status, List<Header> headers, String body) {
        int index = keep(new Raw(request, sentAt, elapsed, new Answered(status, headers, body)));
        return new Answer(index, request.method(), status, headers, elapsed, body);
    }

    /** Keeps a request that was not answered, and tells its index. */
    @Override
    public synchronized int unanswered(CartRequest request, Instant sentAt, Duration elapsed, String why) {
        return keep(new Raw(request, sentAt, elapsed, new Unanswered(why)));
    }

    private int keep(Raw raw) {
        waiting.add(raw);
        charactersWaiting += raw.characters();
        int index = size() - 1;
        if (charactersWaiting > WAITING_AT_MOST) {
            maskWaiting();
        }
        return index;
    }

    /** In the order in which they ended: how a cookie is told depends on those before it. */
    private void maskWaiting() {
        for (Raw raw = waiting.poll(); raw != null; raw = waiting.poll()) {
            masked.add(exchange(raw));
        }
        charactersWaiting = 0;
    }

    private Exchange exchange(Raw raw) {
        CartRequest request = raw.request();
        request.headers().forEach(mask::learn);
        Optional<Exchange.Response> response = Optional.empty();
        Optional<String> failure = Optional.empty();
        switch (raw.outcome()) {
            case Answered(int status, List<Header> headers, String body) -> {
                headers.forEach(mask::learn);
                response = Optional.of(new Exchange.Response(
                        status, headers.stream().map(mask::header).toList(), kept(body)));
            }
            case Unanswered(String why) -> failure = Optional.of(mask.text(why));
        }
        return new Exchange(
                raw.sentAt(),
                raw.elapsed(),
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

    /** How many exchanges there are so far. */
    public synchronized int size() {
        return masked.size() + waiting.size();
    }

    /** Everything kept so far. */
    public synchronized List<Exchange> exchanges() {
        maskWaiting();
        return List.copyOf(masked);
    }

    /** A text about these exchanges without their secrets. */
    public synchronized String masked(String text) {
        maskWaiting();
        return mask.text(text);
    }
}
