package dev.cartwright.reference.assembly;

import java.time.Duration;

/** Waits on a virtual thread, as slow work would; for faults and variants only. */
public final class Pause {
    private Pause() {}

    /** Waits; an interrupt ends it early and stays set. */
    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
