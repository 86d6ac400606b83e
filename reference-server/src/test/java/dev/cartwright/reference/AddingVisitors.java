package dev.cartwright.reference;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Visitors who add a mug after a mug, each to a cart of its own, and remember what was acknowledged.
 * Meanwhile somebody who only sleeps tells how long this machine stops for anybody: no server is to
 * blame for that.
 */
final class AddingVisitors implements AutoCloseable {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";
    private static final Duration NAP = Duration.ofMillis(1);

    /** One visitor; {@code open} counts the adds that were not acknowledged and may have happened. */
    record Visitor(Client client, AtomicLong acknowledged, AtomicLong open) {}

    private final List<Visitor> visitors = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong stall = new AtomicLong();
    private final AtomicLong lastAcknowledged = new AtomicLong();
    private volatile boolean stopped;

    AddingVisitors(ReferenceServer server, int count) {
        for (int i = 0; i < count; i++) {
            Visitor visitor = new Visitor(new Client(server), new AtomicLong(), new AtomicLong());
            visitors.add(visitor);
            threads.execute(() -> add(visitor));
        }
        threads.execute(this::nap);
    }

    private void add(Visitor visitor) {
        while (!stopped) {
            long began = System.nanoTime();
            int status = visitor.client().post(MUG).status();
            long now = System.nanoTime();
            longest.accumulateAndGet(now - began, Math::max);
            if (status == 200) {
                visitor.acknowledged().incrementAndGet();
                lastAcknowledged.set(now);
            } else {
                visitor.open().incrementAndGet();
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        }
    }

    private void nap() {
        while (!stopped) {
            long began = System.nanoTime();
            LockSupport.parkNanos(NAP.toNanos());
            stall.accumulateAndGet(System.nanoTime() - began - NAP.toNanos(), Math::max);
        }
    }

    /** Forgets how long answers took until now. */
    void forgetTimes() {
        longest.set(0);
        stall.set(0);
    }

    /** The longest that an answer took. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** The longest that the machine kept a thread waiting. */
    Duration stall() {
        return Duration.ofNanos(stall.get());
    }

    /** Whether an add was acknowledged after {@code nanoTime}. */
    boolean acknowledgedSince(long nanoTime) {
        return lastAcknowledged.get() - nanoTime > 0;
    }

    long acknowledged() {
        return visitors.stream()
                .mapToLong(visitor -> visitor.acknowledged().get())
                .sum();
    }

    /** Lets all adds in flight end, and adds no more. */
    List<Visitor> finish() throws InterruptedException {
        stopped = true;
        threads.shutdown();
        if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a visitor was never answered");
        }
        return visitors;
    }

    @Override
    public void close() {
        stopped = true;
        threads.close();
    }
}
