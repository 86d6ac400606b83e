package dev.cartwright.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * A clock that tells how much time has passed since it was made, and nothing of what happens to the
 * system's clock meanwhile: whether that is set forward or back, what lives for a TTL lives as long.
 * Its instants are for comparing with each other, not with a calendar.
 */
final class SteadyClock extends Clock {
    private final Instant origin;
    private final LongSupplier nanos;
    private final long begin;

    /** Begins at {@code origin}; {@code nanos} counts nanoseconds from anywhere, as {@link System#nanoTime()}. */
    SteadyClock(Instant origin, LongSupplier nanos) {
        this.origin = origin;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
    }

    /** One that begins now. */
    static SteadyClock begun() {
        return new SteadyClock(Clock.systemUTC().instant(), System::nanoTime);
    }

    /** How much time has passed since it was made. */
    Duration passed() {
        return Duration.ofNanos(nanos.getAsLong() - begin);
    }

    @Override
    public Instant instant() {
        return origin.plus(passed());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
