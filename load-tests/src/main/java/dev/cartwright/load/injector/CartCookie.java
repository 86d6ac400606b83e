package dev.cartwright.load.injector;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cart cookie as an answer set it.
 *
 * @param value what a client sends back
 * @param attributes lower-case names and their values, "" where there is none
 */
record CartCookie(String value, Map<String, String> attributes) {

    static final String NAME = "__Host-CART_ID";

    /** base64url without padding, a dot, HMAC-SHA256 in lower-case hex. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[0-9a-f]{64}");

    CartCookie {
        attributes = Map.copyOf(attributes);
    }

    /** The cart cookies among the {@code Set-Cookie} headers, in order. */
    static List<CartCookie> among(List<String> headers) {
        return headers.stream().map(CartCookie::parse).flatMap(Optional::stream).toList();
    }

    private static Optional<CartCookie> parse(String header) {
        String[] parts = header.split(";", -1);
        int equals = parts[0].indexOf('=');
        if (equals < 0 || !parts[0].substring(0, equals).strip().equals(NAME)) {
            return Optional.empty();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].strip().split("=", 2);
            attributes.put(pair[0].strip().toLowerCase(Locale.ROOT), pair.length == 2 ? pair[1].strip() : "");
        }
        return Optional.of(new CartCookie(parts[0].substring(equals + 1).strip(), attributes));
    }

    /** The id of the cart, still encoded; the signature over it may change, it must not (ruling 7). */
    String id() {
        int dot = value.indexOf('.');
        return dot < 0 ? value : value.substring(0, dot);
    }

    /** Whether form and attributes are as section 2 of the protocol and ruling 9 say. */
    boolean valid() {
        String sameSite = attributes.getOrDefault("samesite", "");
        return FORM.matcher(value).matches()
                && "/".equals(attributes.get("path"))
                && attributes.containsKey("secure")
                && attributes.containsKey("httponly")
                && !attributes.containsKey("domain")
                && (sameSite.equalsIgnoreCase("Lax") || sameSite.equalsIgnoreCase("Strict"))
                && positive(attributes.getOrDefault("max-age", ""));
    }

    private static boolean positive(String seconds) {
        return seconds.matches("0*[1-9]\\d{0,17}");
    }
}
