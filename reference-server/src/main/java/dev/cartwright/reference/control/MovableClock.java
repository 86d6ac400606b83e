package dev.cartwright.reference.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that runs as far ahead of another as somebody says. */
final class MovableClock extends Clock {
    private final Clock base;
    private final Supplier<Duration> ahead;

    MovableClock(Clock base, Supplier<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), ahead);
    }
}
