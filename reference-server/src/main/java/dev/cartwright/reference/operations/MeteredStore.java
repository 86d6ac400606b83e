package dev.cartwright.reference.operations;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.StoreHealth;
import dev.cartwright.reference.cart.StoreUnavailableException;
import java.time.Duration;
import java.util.function.Function;

/** A store of which is counted what it was asked and what it did. */
public final class MeteredStore implements CartStore {
    private final CartStore inner;
    private final Meters meters;

    /** Counts what {@code inner} does. */
    public MeteredStore(CartStore inner, Meters meters) {
        this.inner = inner;
        this.meters = meters;
    }

    @Override
    public Cart read(CartId id) {
        try {
            Cart cart = inner.read(id);
            meters.asked(true);
            return cart;
        } catch (StoreUnavailableException down) {
            meters.asked(false);
            throw down;
        }
    }

    @Override
    public Outcome update(CartId id, Function<Cart, Outcome> change) {
        try {
            Outcome outcome = inner.update(id, change);
            meters.asked(true);
            return outcome;
        } catch (StoreUnavailableException down) {
            meters.asked(false);
            throw down;
        }
    }

    @Override
    public boolean ready() {
        return inner.ready();
    }

    @Override
    public StoreHealth health() {
        return inner.health();
    }

    @Override
    public void advance(Duration time) {
        inner.advance(time);
    }

    @Override
    public void close() {
        inner.close();
    }
}
