package dev.cartwright.reference.cookie;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the cart a request belongs to. */
@FunctionalInterface
public interface CartCookies {
    /** The cookie's name (protocol section 1). */
    String NAME = "__Host-CART_ID";

    /** How the cookie begins. */
    String START = NAME + "=";

    /** The cart of the request; nothing without a valid cookie. */
    Optional<CartId> identify(HttpRequest request);

    /** The first valid cart cookie; what is not valid counts as not sent. */
    static CartCookies of(CookieCodec codec) {
        return request -> {
            for (String value : values(request)) {
                Optional<CartId> id = codec.decode(value);
                if (id.isPresent()) {
                    return id;
                }
            }
            return Optional.empty();
        };
    }

    /** The values of all cart cookies the request carries, in order, valid or not. */
    static List<String> values(HttpRequest request) {
        List<String> values = new ArrayList<>();
        for (String header : request.headers().all("Cookie")) {
            for (String pair : header.split(";", -1)) {
                String stripped = pair.strip();
                if (stripped.startsWith(START)) {
                    values.add(stripped.substring(START.length()));
                }
            }
        }
        return values;
    }
}
