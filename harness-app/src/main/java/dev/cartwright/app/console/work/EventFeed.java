package dev.cartwright.app.console.work;

import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Brings the events of a run to the user interface in batches: however many a second there are, a screen is told of them
 * a few times a second, in order and without losing one. Safe for use by threads.
 */
public final class EventFeed implements RunListener {

    /** Quick enough to look live, slow enough to leave the screen its time. */
    public static final Duration PACE = Duration.ofMillis(100);

    private final Queue<RunEvent> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final Executor later;
    private final Consumer<List<RunEvent>> sink;

    /**
     * A feed.
     *
     * @param later runs a task on the user interface thread, a little later
     * @param sink takes the batches there, none of them empty
     */
    public EventFeed(Executor later, Consumer<List<RunEvent>> sink) {
        this.later = later;
        this.sink = sink;
    }

    /** An executor that hands on to {@code executor} after {@link #PACE}. */
    public static Executor paced(Executor executor) {
        return CompletableFuture.delayedExecutor(PACE.toMillis(), TimeUnit.MILLISECONDS, executor);
    }

    @Override
    public void heard(RunEvent event) {
        waiting.add(event);
        if (due.compareAndSet(false, true)) {
            later.execute(this::drain);
        }
    }

    /** Hands on all that waits. On the user interface thread only. */
    public void drain() {
        due.set(false);
        List<RunEvent> batch = new ArrayList<>();
        for (RunEvent next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
        if (!batch.isEmpty()) {
            sink.accept(batch);
        }
    }
}
