package dev.cartwright.reference.faults;

import java.time.Duration;

/** Waits on a virtual thread, as slow work would. */
final class Pause {
    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
