package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    private static final Instant ORIGIN = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void goesOnByWhatHasPassed() {
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
        SteadyClock clock = new SteadyClock(ORIGIN, nanos::get);
        assertThat(clock.instant()).isEqualTo(ORIGIN);
        nanos.addAndGet(Duration.ofDays(40).toNanos());
        assertThat(clock.instant()).isEqualTo(ORIGIN.plus(Duration.ofDays(40)));
    }

    @Test
    void beginsNowAndNeverGoesBack() {
        SteadyClock clock = SteadyClock.begun();
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        Instant before = clock.instant();
        for (int i = 0; i < 1_000; i++) {
            Instant now = clock.instant();
            assertThat(now).isAfterOrEqualTo(before);
            before = now;
        }
    }
}
