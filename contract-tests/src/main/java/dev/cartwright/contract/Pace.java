package dev.cartwright.contract;

import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.check.Patience;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Spreads requests so that a run stays below the shop's rate limit, where the profile tells it (ruling 13). Thread-safe. */
final class Pace {

    /** The share of the limit a run uses, because the shop's clock and window are not ours. */
    private static final double SHARE = 0.8;

    private final long nanosBetween;
    private long next = System.nanoTime();

    private Pace(long nanosBetween) {
        this.nanosBetween = nanosBetween;
    }

    static Pace of(Optional<Readings.RateLimit> limit) {
        return new Pace(limit.map(rate -> Math.round(TimeUnit.SECONDS.toNanos(1) / (rate.requestsPerSecond() * SHARE)))
                .orElse(0L));
    }

    /** Waits until the next request may go. */
    void await() {
        if (nanosBetween == 0) {
            return;
        }
        Patience.until(slot());
    }

    private synchronized long slot() {
        long mine = Math.max(next, System.nanoTime());
        next = mine + nanosBetween;
        return mine;
    }
}
