package dev.cartwright.reference.operations;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.http.RequestObserver;

/** What is counted while the server runs. Every method is quick and throws nothing. Thread-safe. */
public interface Meters extends RequestObserver {
    /** Requests that carried a cart cookie, and whether it was valid. */
    void cookie(boolean valid);

    /** Something was asked of the store, and whether it did it. */
    void asked(boolean done);

    /** A cart was changed into this. */
    void changed(Cart cart);

    /** Counts nothing. */
    static Meters none() {
        return NoMeters.NONE;
    }
}
