package dev.cartwright.reference.control;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.StoreHealth;
import dev.cartwright.reference.cart.StoreHealth.Availability;
import dev.cartwright.reference.cart.StoreHealth.Breaker;
import dev.cartwright.reference.cart.StoreUnavailableException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** A store that can be told to be down; what it holds stays. */
final class PausableStore implements CartStore {
    private static final StoreHealth DOWN = new StoreHealth(Availability.DEGRADED, Breaker.OPEN);

    private final CartStore inner;
    private final BooleanSupplier paused;

    PausableStore(CartStore inner, BooleanSupplier paused) {
        this.inner = inner;
        this.paused = paused;
    }

    private CartStore awake() {
        if (paused.getAsBoolean()) {
            throw new StoreUnavailableException("paused by a test");
        }
        return inner;
    }

    @Override
    public Cart read(CartId id) {
        return awake().read(id);
    }

    @Override
    public Outcome update(CartId id, Function<Cart, Outcome> change) {
        return awake().update(id, change);
    }

    @Override
    public boolean ready() {
        return !paused.getAsBoolean() && inner.ready();
    }

    @Override
    public StoreHealth health() {
        return paused.getAsBoolean() ? DOWN : inner.health();
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
