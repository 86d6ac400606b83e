package dev.cartwright.reference.operations;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.time.Duration;

/** Counts nothing: nobody could read it. */
enum NoMeters implements Meters {
    NONE;

    @Override
    public void answered(HttpRequest request, HttpAnswer answer, Duration took) {}

    @Override
    public void cookie(boolean valid) {}

    @Override
    public void asked(boolean done) {}

    @Override
    public void changed(Cart cart) {}
}
