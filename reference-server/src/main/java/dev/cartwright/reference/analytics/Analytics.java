package dev.cartwright.reference.analytics;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import java.util.Optional;

/** Is told what happens to carts. Returns at once and throws nothing, whatever becomes of the event. Thread-safe. */
@FunctionalInterface
public interface Analytics {
    /**
     * Something happened to a cart.
     *
     * @param type what
     * @param id the cart's id, which no event repeats
     * @param cart the cart after it
     * @param source where the visitor came from, if the request said
     */
    void happened(EventType type, CartId id, Cart cart, Optional<String> source);

    /** Something happened, and nothing is known of where the visitor came from. */
    default void happened(EventType type, CartId id, Cart cart) {
        happened(type, id, cart, Optional.empty());
    }

    /** Tells nobody. */
    static Analytics none() {
        return (_, _, _, _) -> {};
    }
}
