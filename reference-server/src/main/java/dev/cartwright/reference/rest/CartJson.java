package dev.cartwright.reference.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.http.JsonText;

/** Writes a cart as the body of a success. */
@FunctionalInterface
public interface CartJson {
    /** {@code {"ok": true, "cart": {…}}}; absent optionals are left out. The caller may change it. */
    ObjectNode body(Cart cart);

    /** The text of {@link #body}, which is what is sent. */
    default String text(Cart cart) {
        return JsonText.write(body(cart));
    }

    /** The protocol's own shape. */
    static CartJson plain() {
        return new PlainCartJson();
    }
}
