package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import java.time.Duration;

/**
 * The life of carts that were written to just now. Checks stay a margin away from the moment at which it ends, because the
 * real time that passes while they ask counts too.
 */
final class Lifetime {

    private static final Duration LEAST_MARGIN = Duration.ofSeconds(5);
    private static final Duration MOST_MARGIN = Duration.ofMinutes(1);

    private final TestControls controls;
    private final Duration ttl;
    private final Duration margin;
    private long since = System.nanoTime();

    private Lifetime(TestControls controls, Duration ttl) {
        this.controls = controls;
        this.ttl = ttl;
        Duration tenth = ttl.dividedBy(10);
        Duration atMost = tenth.compareTo(MOST_MARGIN) > 0 ? MOST_MARGIN : tenth;
        this.margin = atMost.compareTo(LEAST_MARGIN) < 0 ? LEAST_MARGIN : atMost;
    }

    /** What a check needs that lets carts end. */
    static Needs needs() {
        return Needs.changing(Part.PLAIN)
                .and(Precondition.testControls())
                .and(Precondition.cartTtl())
                .runningAlone();
    }

    /** A life that begins with the next write. */
    static Lifetime begins(Shop shop) {
        Duration ttl =
                shop.profile().doors().cartTtl().orElseThrow(() -> new UntestableException("fill in cartTtl", false));
        return new Lifetime(TestControls.of(shop), ttl);
    }

    /** Goes to shortly before the end; what is then written begins a new life. */
    void nearlyEnds() {
        controls.advance(ttl.minus(margin));
    }

    /** Goes beyond the end. */
    void ends() {
        controls.advance(ttl.plus(margin));
    }

    /** Says that carts were just written to. */
    void beginsAnew() {
        judgeable();
        since = System.nanoTime();
    }

    /** Refuses to judge a cart that may have ended because the shop answered so slowly. */
    void judgeable() {
        if (System.nanoTime() - since > margin.dividedBy(2).toNanos()) {
            throw new UntestableException("the shop answers too slowly to tell when a cart of cartTtl ends", true);
        }
    }

    /** The time in words. */
    String shown() {
        return ttl.toSeconds() + " s";
    }
}
