package dev.cartwright.reference.checkout;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Lets this server do one thing at a time to a cart or an order. Only to spare the provider and the
 * database needless tries: what must hold between servers is theirs to guarantee.
 */
final class CartLocks {
    private static final int STRIPES = 256;

    private final ReentrantLock[] locks =
            IntStream.range(0, STRIPES).mapToObj(_ -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    <T> T alone(String name, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(name.hashCode(), STRIPES)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
