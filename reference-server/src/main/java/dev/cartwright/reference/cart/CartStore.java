package dev.cartwright.reference.cart;

import java.time.Duration;
import java.util.function.Function;

/**
 * Keeps carts for a time after their last write (protocol section 3). Thread-safe. Every method may
 * throw {@link StoreUnavailableException}.
 */
public interface CartStore {
    /** The cart of that id; empty when it is unknown or expired. Does not extend its life. */
    Cart read(CartId id);

    /**
     * Changes a cart as one atomic step: no other change of the same cart runs between what {@code
     * change} is given and what it returns. An accepted cart is kept and its life starts anew; after a
     * refusal nothing changes. {@code change} is quick, uses no store, and may be applied more than
     * once. A {@link CartChange} tells what it does as data, so a store may carry it out without
     * applying it.
     */
    Outcome update(CartId id, Function<Cart, Outcome> change);

    /** Whether the store answers; throws nothing. */
    default boolean ready() {
        return true;
    }

    /** How the store does, by what it last answered. Throws nothing and asks no backend. */
    default StoreHealth health() {
        return StoreHealth.UP;
    }

    /**
     * For tests: as if {@code time}, at least zero, had passed for every cart of this shop that is there
     * now. Carts whose life is over by that are gone when this returns.
     *
     * @throws UnsupportedOperationException by a store whose time can't be moved
     */
    default void advance(Duration time) {
        throw new UnsupportedOperationException("the time of this store can't be moved");
    }

    /** Frees what the store holds open; who opened it calls this. */
    default void close() {}
}
