package dev.cartwright.reference.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.CookieCodec;
import dev.cartwright.reference.cookie.SignedCookie;
import dev.cartwright.reference.http.HeaderFields;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.RequestBody;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/** Any bytes as a {@code Cookie} field: an id is found only in the one spelling that was given out for it. */
public final class CookieTarget {
    private static final CookieCodec CODEC = new SignedCookie("a secret of the tests, long enough to be one");
    private static final String GENUINE = CODEC.encode(new CartId("0f8fad5b-d9cb-469f-a165-70867728950e"));

    static final List<String> SEEDS = List.of(
            CartCookies.START + GENUINE,
            "consent=yes; " + CartCookies.START + GENUINE + "; theme=dark",
            CartCookies.START + "forged." + "0".repeat(64) + "; " + CartCookies.START + GENUINE,
            CartCookies.START + GENUINE.replace(".", ".."),
            CartCookies.START + "." + "a".repeat(64),
            ";;=; ;" + CartCookies.START,
            CartCookies.NAME + "x=" + GENUINE);

    private CookieTarget() {}

    /** Jazzer's door. */
    public static void fuzzerTestOneInput(byte[] input) {
        HttpRequest request = new HttpRequest(
                "GET",
                "/api/cart",
                HeaderFields.of("Cookie", new String(input, ISO_8859_1)),
                RequestBody.none(),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 1),
                InetAddress.getLoopbackAddress(),
                "fuzzing");
        Optional<CartId> found = CartCookies.of(CODEC).identify(request);
        List<String> values = CartCookies.values(request);
        boolean genuine = values.contains(GENUINE);
        if (found.isPresent() != genuine) {
            throw new IllegalStateException("a cart was found in what was never given out, or not found in what was");
        }
        for (String value : values) {
            if (CODEC.decode(value).isPresent() && !value.equals(GENUINE)) {
                throw new IllegalStateException("two spellings stand for one cart");
            }
        }
    }

    static byte[] bytes(String seed) {
        return seed.getBytes(ISO_8859_1);
    }
}
