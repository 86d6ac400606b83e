package dev.cartwright.contract;

import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.check.UntestableException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

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
        long mine = slot();
        for (long left = mine - System.nanoTime(); left > 0; left = mine - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new UntestableException("the run was stopped", false);
            }
            LockSupport.parkNanos(left);
        }
    }

    private synchronized long slot() {
        long mine = Math.max(next, System.nanoTime());
        next = mine + nanosBetween;
        return mine;
    }
}
