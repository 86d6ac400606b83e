package dev.cartwright.reference.operations;

import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.rest.Guard;
import java.util.Optional;

/**
 * The flag that turns the cart off and on while the server runs (protocol section 6). It touches no
 * cart: everything is there when it is on again. Thread-safe.
 */
public final class CartSwitch implements Guard {
    private static final Optional<Refusal> OFF = Optional.of(new Refusal.CartDisabled());

    private volatile boolean on;

    /** A switch that stands there. */
    public CartSwitch(boolean on) {
        this.on = on;
    }

    /** Turns the cart on or off; the next request sees it. */
    public void set(boolean wanted) {
        on = wanted;
    }

    /** Whether the cart is on. */
    public boolean isOn() {
        return on;
    }

    @Override
    public Optional<Refusal> refuse(HttpRequest request) {
        return on ? Optional.empty() : OFF;
    }
}
