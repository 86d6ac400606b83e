package dev.cartwright.contract;

import java.time.Duration;

/** How long somebody has waited for answers; several waits at the same time count once. Thread-safe. */
final class Waiting {

    private int waits;
    private long since;
    private long nanos;

    synchronized void begin() {
        if (waits++ == 0) {
            since = System.nanoTime();
        }
    }

    synchronized void end() {
        if (--waits == 0) {
            nanos += System.nanoTime() - since;
        }
    }

    synchronized Duration soFar() {
        return Duration.ofNanos(nanos + (waits == 0 ? 0 : System.nanoTime() - since));
    }
}
