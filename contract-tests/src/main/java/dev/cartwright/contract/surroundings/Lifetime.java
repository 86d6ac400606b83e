package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Patience;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import java.time.Duration;
import java.util.Optional;

/**
 * The life of carts that were written to just now. A short one is waited for, else test controls move the shop's clock.
 * Checks stay a margin away from the moment at which it ends, because the time that passes while they ask counts too.
 */
final class Lifetime {

    private static final Duration LEAST_BEYOND = Duration.ofSeconds(1);
    private static final Duration LEAST_MARGIN = Duration.ofSeconds(5);
    private static final Duration MOST_MARGIN = Duration.ofMinutes(1);

    private final Optional<TestControls> clock;
    private final Duration ttl;
    private final Duration margin;
    private long since = System.nanoTime();
    private Duration moved = Duration.ZERO;

    private Lifetime(Optional<TestControls> clock, Duration ttl, Duration margin) {
        this.clock = clock;
        this.ttl = ttl;
        this.margin = margin;
    }

    /** What a check needs that lets carts end. */
    static Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.endOfACart()).runningAlone();
    }

    /** A life that begins with the next write. */
    static Lifetime begins(Shop shop) {
        Duration ttl =
                shop.profile().doors().cartTtl().orElseThrow(() -> new UntestableException("fill in cartTtl", false));
        if (ttl.compareTo(Precondition.WAITED_FOR) <= 0) {
            return new Lifetime(Optional.empty(), ttl, ttl.dividedBy(4));
        }
        Duration tenth = ttl.dividedBy(10);
        Duration atMost = tenth.compareTo(MOST_MARGIN) > 0 ? MOST_MARGIN : tenth;
        return new Lifetime(
                Optional.of(TestControls.of(shop)), ttl, atMost.compareTo(LEAST_MARGIN) < 0 ? LEAST_MARGIN : atMost);
    }

    /** Goes to shortly before the end; what is then written begins a new life. */
    void nearlyEnds() {
        Duration early = ttl.minus(margin);
        if (clock.isPresent()) {
            clock.get().advance(early);
            moved = early;
        } else {
            Patience.until(since + early.toNanos());
        }
    }

    /** Goes beyond the end. */
    void ends() {
        if (clock.isPresent()) {
            clock.get().advance(ttl.plus(margin));
        } else {
            Duration beyond = margin.compareTo(LEAST_BEYOND) < 0 ? LEAST_BEYOND : margin;
            Patience.until(System.nanoTime() + ttl.plus(beyond).toNanos());
        }
    }

    /** Says that carts were just written to. */
    void beginsAnew() {
        judgeable();
        since = System.nanoTime();
        moved = Duration.ZERO;
    }

    /** Refuses to judge a cart that may have ended because the shop answered so slowly. */
    void judgeable() {
        Duration passed = moved.plusNanos(System.nanoTime() - since);
        if (passed.compareTo(ttl.minus(margin.dividedBy(2))) > 0) {
            throw new UntestableException("the shop answers too slowly to tell when a cart of cartTtl ends", true);
        }
    }
}
