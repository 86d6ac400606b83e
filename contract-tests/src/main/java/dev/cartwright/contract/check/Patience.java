package dev.cartwright.contract.check;

import java.util.concurrent.locks.LockSupport;

/** Waits for a moment. */
public final class Patience {

    private Patience() {}

    /**
     * Waits until {@link System#nanoTime()} has reached {@code moment}.
     *
     * @throws UntestableException when the run is stopped meanwhile
     */
    public static void until(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new UntestableException("the run was stopped", false);
            }
            LockSupport.parkNanos(left);
        }
    }
}
