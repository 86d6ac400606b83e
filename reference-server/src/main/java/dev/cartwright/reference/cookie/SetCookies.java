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
        return id -> List.of("%s=%s; Path=/; Max-Age=%d; SameSite=Lax; Secure; HttpOnly"
                .formatted(CartCookies.NAME, codec.encode(id), ttl.toSeconds()));
    }
}
