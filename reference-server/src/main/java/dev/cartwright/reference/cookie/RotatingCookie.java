package dev.cartwright.reference.cookie;

import dev.cartwright.reference.cart.CartId;
import java.util.Optional;

/**
 * Two secrets while one takes over from the other (protocol section 2): cookies of both are valid, and
 * every answer is signed with the current one, so that visitors who come by are carried over.
 */
public final class RotatingCookie implements CookieCodec {
    private final CookieCodec current;
    private final CookieCodec previous;

    /** Signs with {@code current}; accepts what {@code previous} signed, too. */
    public RotatingCookie(CookieCodec current, CookieCodec previous) {
        this.current = current;
        this.previous = previous;
    }

    @Override
    public String encode(CartId id) {
        return current.encode(id);
    }

    @Override
    public Optional<CartId> decode(String value) {
        return current.decode(value).or(() -> previous.decode(value));
    }

    @Override
    public String signature(String payload) {
        return current.signature(payload);
    }
}
