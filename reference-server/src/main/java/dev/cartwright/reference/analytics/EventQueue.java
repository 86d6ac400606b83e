package dev.cartwright.reference.analytics;

import dev.cartwright.reference.http.JsonText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Events on their way to a sink, at most {@value #ROOM}: when there is no room, or the sink gives up,
 * they are lost and counted, and no request waits.
 */
final class EventQueue implements AutoCloseable {
    private static final int ROOM = 10_000;
    private static final int BATCH = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Empty is the end: nothing is taken behind it. */
    private final BlockingQueue<Optional<Happening>> waiting = new ArrayBlockingQueue<>(ROOM);

    private final AtomicLong added = new AtomicLong();
    private final AtomicLong delivered = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final EventForm form;
    private final EventSink sink;
    private final Thread carrier;

    EventQueue(EventForm form, EventSink sink) {
        this.form = form;
        this.sink = sink;
        this.carrier = Thread.ofVirtual().name("analytics").start(this::carry);
    }

    void add(Happening happening) {
        added.incrementAndGet();
        if (!waiting.offer(Optional.of(happening))) {
            lost.incrementAndGet();
        }
    }

    long delivered() {
        return delivered.get();
    }

    long lost() {
        return lost.get();
    }

    /** How many are still on their way; 0 only when all that were added before the call are delivered or lost. */
    long pending() {
        long gone = delivered() + lost();
        return added.get() - gone;
    }

    private void carry() {
        List<Optional<Happening>> taken = new ArrayList<>();
        try {
            boolean open = true;
            while (open) {
                taken.add(waiting.take());
                waiting.drainTo(taken, BATCH - 1);
                open = taken.stream().allMatch(Optional::isPresent);
                List<String> batch = taken.stream()
                        .flatMap(Optional::stream)
                        .map(happening -> JsonText.write(form.event(happening)))
                        .toList();
                if (!batch.isEmpty()) {
                    (sink.deliver(batch) ? delivered : lost).addAndGet(batch.size());
                }
                taken.clear();
            }
        } catch (InterruptedException _) {
            waiting.drainTo(taken);
            lost.addAndGet(taken.stream().filter(Optional::isPresent).count());
        }
    }

    /** Delivers what is left, for four seconds at most: two until there is room to tell the end, two until it is reached. */
    @Override
    public void close() {
        try {
            if (!waiting.offer(Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    || !carrier.join(PATIENCE)) {
                carrier.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        sink.close();
    }
}
