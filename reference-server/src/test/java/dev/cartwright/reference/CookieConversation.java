package dev.cartwright.reference;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.SignedCookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;

/** The part of a conversation that shows cookies nobody was given, in every spelling. */
abstract class CookieConversation extends TransferConversation {
    CookieConversation(String[] faults, String[] variants) {
        super(faults, variants);
    }

    final void spellings() {
        mugs();
        String genuine = cookie.orElseThrow();
        int dot = genuine.indexOf('.');
        String payload = dot < 0 ? genuine : genuine.substring(0, dot);
        SignedCookie codec = new SignedCookie(SECRET.reveal());
        String signature = codec.signature(payload);
        String id = codec.decode(payload + "." + signature).map(CartId::value).orElse("none");
        char last = signature.charAt(63);
        int number = 0;
        for (String forged : List.of(
                payload + "." + signature.substring(0, 63) + (last == '0' ? '1' : '0'),
                payload + "." + signature.substring(0, 63),
                payload + "." + signature.substring(0, 32),
                payload + "." + signature.substring(0, 8),
                payload + ".",
                payload + "." + codec.signature(id),
                payload.substring(0, payload.length() - 1) + (payload.endsWith("A") ? 'B' : 'A') + "." + signature,
                payload.toLowerCase(java.util.Locale.ROOT) + "." + signature,
                URLEncoder.encode(genuine, StandardCharsets.UTF_8).replace(".", "%2E"),
                payload + "=." + signature,
                payload + "."
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(HexFormat.of().parseHex(signature)),
                "\"" + genuine + "\"",
                "A".repeat(4_000) + "." + "0".repeat(64),
                "a%0d%0aX-Cartwright: split",
                encoded("__proto__") + "." + "0".repeat(64),
                "00000000-0000-0000-0000-000000000000")) {
            cookie = Optional.of(forged);
            Client.Answer answer = call("GET", "", Headers.EMPTY);
            write("GET as spelling " + ++number, answer);
            boolean kept = cookie.orElseThrow().startsWith(forged.split("\\.", 2)[0] + ".");
            transcript.add("id kept: " + kept + ", split: " + answer.headers().get("X-Cartwright"));
        }
        cookie = Optional.of("nothing; __Host-CART_ID=" + encoded("somebody else's") + "." + "0".repeat(64));
        send("GET", "");
        cookie = Optional.of(encoded("somebody else's") + "." + "0".repeat(64));
        send("GET", "", "Cookie", "__Host-CART_ID=nothing");
        cookie = Optional.of(encoded("nobody") + "." + "0".repeat(64));
        write("PUT as nobody", call("PUT", "{\"lines\":[]}", Headers.EMPTY));
        String old = new SignedCookie(PREVIOUS_SECRET.reveal()).encode(new CartId("made last year"));
        cookie = Optional.of(old);
        write("POST as last year", call("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}", Headers.EMPTY));
        mugs();
        send("PUT", "{\"lines\":[]}");
        send("GET", "");
        send("GET", "");
        fresh();
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
