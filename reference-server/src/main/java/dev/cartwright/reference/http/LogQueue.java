package dev.cartwright.reference.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Hands lines to a reader that may be slow, without making who writes them wait: a stalled terminal or a
 * full disk costs lines, never answers. Lost lines are counted, and a line says so once the reader is
 * back. Lines keep their order.
 */
public final class LogQueue implements Consumer<String>, AutoCloseable {
    private static final int ROOM = 8_192;
    /** What comes within it is written together, so that under load not every line wakes the writer. */
    private static final Duration GATHERING = Duration.ofMillis(5);

    /** No line of the log is blank. */
    private static final String END = "";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong untold = new AtomicLong();
    private final Consumer<String> reader;
    private final LongFunction<String> notice;
    private final Thread writer;
    private volatile boolean closed;

    /**
     * A queue before {@code reader}, which one thread calls.
     *
     * @param notice the line that tells of so many lost ones
     */
    public LogQueue(Consumer<String> reader, LongFunction<String> notice) {
        this.reader = reader;
        this.notice = notice;
        // no virtual thread: a write to a stalled terminal would hold one of the few threads that carry requests
        this.writer = Thread.ofPlatform().name("log").daemon().start(this::write);
    }

    @Override
    public void accept(String line) {
        if (!waiting.offer(line)) {
            lost.incrementAndGet();
            untold.incrementAndGet();
        }
    }

    /** How many lines the reader never got. */
    public long lost() {
        return lost.get();
    }

    private void write() {
        List<String> batch = new ArrayList<>();
        while (!closed || !waiting.isEmpty()) {
            gather(batch);
            batch.stream().filter(line -> !line.equals(END)).forEach(this::hand);
            batch.clear();
            long gone = untold.getAndSet(0);
            if (gone > 0) {
                hand(notice.apply(gone));
            }
        }
    }

    private void gather(List<String> batch) {
        try {
            batch.add(waiting.take());
            if (!closed) {
                TimeUnit.NANOSECONDS.sleep(GATHERING.toNanos());
            }
        } catch (InterruptedException _) {
            // nobody interrupts this thread; if somebody did, what is there is written all the same
        }
        waiting.drainTo(batch);
    }

    private void hand(String line) {
        try {
            reader.accept(line);
        } catch (RuntimeException _) {
            // there is nowhere left to tell of it
            lost.incrementAndGet();
        }
    }

    /** Writes what is left, for two seconds at most; later lines are lost. */
    @Override
    public void close() {
        closed = true;
        // wakes a writer that waits; one that does not looks for itself
        boolean _ = waiting.offer(END);
        try {
            writer.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
