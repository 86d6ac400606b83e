package dev.cartwright.contract.analytics;

import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.surroundings.TestControls;
import java.time.Duration;

/** Leaves every cart of a shop alone, nearly until they end, by moving the shop's clock. */
final class Leaving {

    /** For a finding. */
    static final String SO_LONG = "nine tenths of cartTtl";

    private Leaving() {}

    /** What a check needs that leaves carts alone. */
    static Needs needs() {
        return Followed.needs().and(Precondition.testControls()).and(Precondition.cartTtl());
    }

    /** Does it. */
    static void from(Shop shop) {
        Duration ttl =
                shop.profile().doors().cartTtl().orElseThrow(() -> new UntestableException("fill in cartTtl", false));
        TestControls.of(shop).advance(ttl.multipliedBy(9).dividedBy(10));
    }
}
