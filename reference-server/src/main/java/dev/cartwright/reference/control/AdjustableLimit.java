package dev.cartwright.reference.control;

import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.operations.RateLimit;
import dev.cartwright.reference.rest.Guard;
import java.time.Clock;
import java.util.Optional;

/** The shop's own limit, or the one that a test has set in its place. Thread-safe. */
final class AdjustableLimit implements Guard {
    private final Guard own;
    private final Clock clock;
    private volatile Guard current;
    private volatile long perSecond;

    AdjustableLimit(Guard own, Clock clock) {
        this.own = own;
        this.clock = clock;
        this.current = own;
    }

    /** Lets so many requests a second of each client through, and as many at once after a rest; 0 for the shop's own limit. */
    synchronized void set(long requestsPerSecond) {
        perSecond = requestsPerSecond;
        current = requestsPerSecond == 0 ? own : new RateLimit(requestsPerSecond, requestsPerSecond, clock);
    }

    /** What was set; 0 while the shop's own limit holds. */
    long perSecond() {
        return perSecond;
    }

    @Override
    public Optional<Refusal> refuse(HttpRequest request) {
        return current.refuse(request);
    }
}
