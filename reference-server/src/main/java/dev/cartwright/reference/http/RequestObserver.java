package dev.cartwright.reference.http;

import java.time.Duration;

/** Is told of every answer before its bytes are written. Quick, and throws nothing. Thread-safe. */
@FunctionalInterface
public interface RequestObserver {
    /** An answered request. */
    void answered(HttpRequest request, HttpAnswer answer, Duration took);

    /** Tells {@code other} after this one. */
    default RequestObserver and(RequestObserver other) {
        return (request, answer, took) -> {
            answered(request, answer, took);
            other.answered(request, answer, took);
        };
    }

    /** Looks away. */
    static RequestObserver none() {
        return (_, _, _) -> {};
    }
}
