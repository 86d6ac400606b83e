package dev.cartwright.reference.operations;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.http.HttpRequest;
import java.util.Optional;

/**
 * Counts the requests that carried a cart cookie, and of them those whose cookie was not valid. Of
 * several cookies one valid one is enough; a valid one whose cart is over is no failure.
 *
 * @param inner finds the cart
 * @param meters counts
 */
public record MeteredCookies(CartCookies inner, Meters meters) implements CartCookies {
    @Override
    public Optional<CartId> identify(HttpRequest request) {
        Optional<CartId> id = inner.identify(request);
        if (id.isPresent()) {
            meters.cookie(true);
        } else if (!CartCookies.values(request).isEmpty()) {
            meters.cookie(false);
        }
        return id;
    }
}
