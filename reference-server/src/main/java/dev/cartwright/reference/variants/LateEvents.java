package dev.cartwright.reference.variants;

import dev.cartwright.reference.analytics.Analytics;
import dev.cartwright.reference.analytics.EventForm;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Writes each event some time after it happened, whatever a test makes of the shop's clock. For events that go to one place. */
final class LateEvents implements Alteration {
    private final Queue<Long> happened = new ConcurrentLinkedQueue<>();
    private final Duration delay;

    LateEvents(Duration delay) {
        this.delay = delay;
    }

    @Override
    public Analytics analytics(Analytics inner) {
        return (type, id, cart, source) -> {
            happened.add(System.nanoTime());
            inner.happened(type, id, cart, source);
        };
    }

    @Override
    public EventForm events(EventForm inner) {
        return happening -> {
            Long since = happened.poll();
            if (since != null) {
                Pause.of(delay.minusNanos(System.nanoTime() - since));
            }
            return inner.event(happening);
        };
    }
}
