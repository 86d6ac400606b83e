package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A time in which the shop's store is away. It ends when this is closed, which waits until the shop is itself again. */
public final class Outage implements AutoCloseable {

    /** How long a shop may take to notice that its store is back. */
    static final Duration RECOVERY = Duration.ofSeconds(10);

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final TestControls controls;
    private final Visitor witness;

    private Outage(TestControls controls, Visitor witness) {
        this.controls = controls;
        this.witness = witness;
    }

    /** What a check needs that takes the store away. */
    static Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.testControls()).runningAlone();
    }

    /** Takes the store away, from a shop that has a cart in it. */
    public static Outage of(Shop shop) {
        Visitor witness = shop.visitor();
        witness.fill(shop.plain(), 1);
        Outage outage = new Outage(TestControls.of(shop), witness);
        boolean paused = false;
        try {
            outage.controls.pause(true);
            paused = true;
            return outage;
        } finally {
            if (!paused) {
                // Nobody knows whether the door did it.
                outage.controls.pause(false);
            }
        }
    }

    @Override
    public void close() {
        controls.pause(false);
        long begun = System.nanoTime();
        while (witness.get().status() >= 500 && System.nanoTime() - begun < RECOVERY.toNanos()) {
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
