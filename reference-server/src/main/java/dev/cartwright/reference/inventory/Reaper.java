package dev.cartwright.reference.inventory;

import dev.cartwright.reference.cart.StoreUnavailableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Gives back holds whose time is over, again and again, on a thread of its own until it is closed. It
 * only tidies up: an expired hold counts against nobody before.
 */
public final class Reaper implements AutoCloseable {
    private final Holds holds;
    private final Duration pause;
    private final Consumer<String> events;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;

    private Reaper(Holds holds, Duration pause, Consumer<String> events) {
        this.holds = holds;
        this.pause = pause;
        this.events = events;
        this.thread = Thread.ofVirtual().name("hold-reaper").unstarted(this::run);
    }

    /**
     * Starts reaping.
     *
     * @param pause how long to rest between two rounds
     * @param events told how many holds a round gave back, where there were any, and of trouble
     */
    public static Reaper start(Holds holds, Duration pause, Consumer<String> events) {
        Reaper reaper = new Reaper(holds, pause, events);
        reaper.thread.start();
        return reaper;
    }

    private void run() {
        try {
            while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                round();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Trouble ends a round and never the reaper: a database that was away comes back. */
    private void round() {
        try {
            int reaped = holds.reap();
            if (reaped > 0) {
                events.accept("%d expired holds given back".formatted(reaped));
            }
        } catch (StoreUnavailableException | IllegalStateException trouble) {
            events.accept("expired holds could not be given back: " + trouble.getMessage());
        }
    }

    /** Ends after the round that is under way. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
