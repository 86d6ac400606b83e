package dev.cartwright.reference.analytics;

import dev.cartwright.reference.http.JsonText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private static final Duration LOOKING = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BlockingQueue<Happening> waiting = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong delivered = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final EventForm form;
    private final EventSink sink;
    private final Thread carrier;
    private volatile boolean closed;

    EventQueue(EventForm form, EventSink sink) {
        this.form = form;
        this.sink = sink;
        this.carrier = Thread.ofVirtual().name("analytics").start(this::carry);
    }

    void add(Happening happening) {
        if (!waiting.offer(happening)) {
            lost.incrementAndGet();
        }
    }

    long delivered() {
        return delivered.get();
    }

    long lost() {
        return lost.get();
    }

    private void carry() {
        List<Happening> batch = new ArrayList<>();
        try {
            while (!closed || !waiting.isEmpty()) {
                Happening first = waiting.poll(LOOKING.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    waiting.drainTo(batch, BATCH - 1);
                    boolean arrived = sink.deliver(batch.stream()
                            .map(happening -> JsonText.write(form.event(happening)))
                            .toList());
                    (arrived ? delivered : lost).addAndGet(batch.size());
                    batch.clear();
                }
            }
        } catch (InterruptedException _) {
            lost.addAndGet(batch.size() + waiting.size());
        }
    }

    /** Delivers what is left, for two seconds at most. */
    @Override
    public void close() {
        closed = true;
        try {
            if (!carrier.join(PATIENCE)) {
                carrier.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        sink.close();
    }
}
