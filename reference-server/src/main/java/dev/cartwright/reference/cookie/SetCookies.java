package dev.cartwright.reference.cookie;

import dev.cartwright.reference.cart.CartId;
import java.time.Duration;
import java.util.List;

/** Writes the {@code Set-Cookie} values of an answer. */
@FunctionalInterface
public interface SetCookies {
    /** The values of the {@code Set-Cookie} fields that give {@code id} to the client: just one. */
    List<String> valuesFor(CartId id);

    /** The protocol's own example, living as long as the cart. */
    static SetCookies of(CookieCodec codec, Duration ttl) {
        String attributes = "; Path=/; Max-Age=" + ttl.toSeconds() + "; SameSite=Lax; Secure; HttpOnly";
        return id -> List.of(CartCookies.NAME + "=" + codec.encode(id) + attributes);
    }
}
