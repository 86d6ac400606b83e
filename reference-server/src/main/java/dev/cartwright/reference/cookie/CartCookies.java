package dev.cartwright.reference.cookie;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the cart a request belongs to. */
@FunctionalInterface
public interface CartCookies {
    /** The cookie's name (protocol section 1). */
    String NAME = "__Host-CART_ID";

    /** The cart of the request; nothing without a valid cookie. */
    Optional<CartId> identify(HttpRequest request);

    /** The first valid cart cookie; what is not valid counts as not sent. */
    static CartCookies of(CookieCodec codec) {
        return request ->
                values(request).stream().flatMap(v -> codec.decode(v).stream()).findFirst();
    }

    /** The values of all cart cookies the request carries, in order, valid or not. */
    static List<String> values(HttpRequest request) {
        return request.headers().all("Cookie").stream()
                .flatMap(header -> Stream.of(header.split(";", -1)))
                .map(String::strip)
                .filter(pair -> pair.startsWith(NAME + "="))
                .map(pair -> pair.substring(NAME.length() + 1))
                .toList();
    }
}
