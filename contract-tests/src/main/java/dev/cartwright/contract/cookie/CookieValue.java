package dev.cartwright.contract.cookie;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The value of a cart cookie in its two parts. This is the harness's own reading of the protocol and shares nothing with
 * any shop.
 *
 * @param payload what stands before the first dot
 * @param signature what stands behind it
 */
public record CookieValue(String payload, String signature) {

    /** The parts of a value; one without a dot has no signature. */
    public static CookieValue of(String value) {
        int dot = value.indexOf('.');
        return dot < 0
                ? new CookieValue(value, "")
                : new CookieValue(value.substring(0, dot), value.substring(dot + 1));
    }

    /** A value for a cart id, signed with a secret. */
    static CookieValue signed(String id, String secret) {
        String payload = encoded(id);
        return new CookieValue(payload, hmac(payload, secret));
    }

    /** The same payload, signed with a secret. */
    CookieValue signedWith(String secret) {
        return new CookieValue(payload, hmac(payload, secret));
    }

    static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** Lower-case hex HMAC-SHA256 of a payload. */
    static String hmac(String payload, String secret) {
        return Digests.hmac("HmacSHA256", payload, secret);
    }

    /** Whether the payload is base64url of a text in UTF-8. */
    boolean decodes() {
        return decoded().filter(text -> !text.isEmpty()).isPresent();
    }

    /** The cart id; the payload itself when it is not base64url of a text. */
    public String id() {
        return decoded().orElse(payload);
    }

    private Optional<String> decoded() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(payload)))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** The same value with one character of the signature changed. */
    CookieValue withForgedSignature() {
        if (signature.isEmpty()) {
            return new CookieValue(payload, "0".repeat(64));
        }
        char first = signature.charAt(0);
        return new CookieValue(payload, (first == '0' ? '1' : '0') + signature.substring(1));
    }

    /** The value as it is sent. */
    String text() {
        return payload + "." + signature;
    }
}
