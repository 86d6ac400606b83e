package dev.cartwright.reference.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Counts the requests being answered, so that a stop can wait for them; only then is there a lock.
 * Thread-safe.
 */
final class InFlight {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean closed;
    private volatile boolean parting;

    /** Whether the request may start; when it may, {@link #leave} must follow. */
    boolean enter() {
        count.incrementAndGet();
        if (closed) {
            leave();
            return false;
        }
        return true;
    }

    void leave() {
        // whoever waits has closed before counting: either it sees this, or we see that it waits
        if (count.decrementAndGet() == 0 && closed) {
            lock.lock();
            try {
                idle.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Says goodbye with every answer from now on. */
    void part() {
        parting = true;
    }

    boolean isParting() {
        return parting;
    }

    /** Lets nobody in any more. */
    void close() {
        closed = true;
    }

    /** Waits, once closed, for the requests in flight; false when {@code grace} ended before they did. */
    boolean awaitIdle(Duration grace) {
        lock.lock();
        try {
            long left = grace.toNanos();
            while (count.get() > 0) {
                if (left <= 0) {
                    return false;
                }
                left = idle.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
