package dev.cartwright.reference.cookie;

import dev.cartwright.reference.cart.CartId;
import java.util.Optional;

/** Turns a cart id into a cookie's value and back. Thread-safe. */
public interface CookieCodec {
    /** The value that stands for {@code id}. */
    String encode(CartId id);

    /** The id a value stands for; nothing when the value is malformed, forged or truncated. */
    Optional<CartId> decode(String value);

    /** The signature of a payload's text under the server's secret. */
    String signature(String payload);
}
