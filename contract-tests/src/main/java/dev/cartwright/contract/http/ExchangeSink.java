package dev.cartwright.contract.http;

import dev.cartwright.certification.evidence.Header;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Is told of every exchange of a client. Thread-safe. */
public interface ExchangeSink {

    /** The index of an exchange that is not in the evidence. */
    int UNKEPT = -1;

    /** When a request goes out. */
    Instant now();

    /** An answered request; gives the answer, which knows its index in the evidence. */
    Answer answered(
            CartRequest request, Instant sentAt, Duration elapsed, int status, List<Header> headers, String body);

    /** A request that was not answered; gives its index in the evidence. */
    int unanswered(CartRequest request, Instant sentAt, Duration elapsed, String why);

    /** Keeps nothing, so that a check may send thousands of requests. */
    static ExchangeSink discarding() {
        return new ExchangeSink() {
            @Override
            public Instant now() {
                return Instant.EPOCH;
            }

            @Override
            public Answer answered(
                    CartRequest request,
                    Instant sentAt,
                    Duration elapsed,
                    int status,
                    List<Header> headers,
                    String body) {
                return new Answer(UNKEPT, request.method(), status, headers, elapsed, body);
            }

            @Override
            public int unanswered(CartRequest request, Instant sentAt, Duration elapsed, String why) {
                return UNKEPT;
            }
        };
    }
}
