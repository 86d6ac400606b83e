package dev.cartwright.reference.cookie;

import dev.cartwright.reference.cart.CartId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code <payload>.<signature>}: base64url of the id without padding, and the lower-case hex
 * HMAC-SHA256 of that payload's text. Only this one spelling of a value is accepted, and signatures
 * are compared in constant time.
 */
public final class SignedCookie implements CookieCodec {
    private static final String ALGORITHM = "HmacSHA256";

    /** Never used itself, only copied: a copy costs less than finding the algorithm and its key again. */
    private final Mac keyed;

    /** A codec signing with the UTF-8 bytes of {@code secret}. */
    public SignedCookie(String secret) {
        try {
            this.keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    @Override
    public String encode(CartId id) {
        String payload = payload(id.value().getBytes(StandardCharsets.UTF_8));
        return payload + "." + signature(payload);
    }

    @Override
    public Optional<CartId> decode(String value) {
        int dot = value.indexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        String payload = value.substring(0, dot);
        byte[] claimed = value.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        byte[] genuine = signature(payload).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(genuine, claimed) ? id(payload) : Optional.empty();
    }

    @Override
    public String signature(String payload) {
        try {
            Mac mac = (Mac) keyed.clone();
            return HexFormat.of().formatHex(mac.doFinal(payload.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own HmacSHA256 can be copied", impossible);
        }
    }

    private static Optional<CartId> id(String payload) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(payload);
            if (bytes.length == 0 || !payload(bytes).equals(payload)) {
                return Optional.empty();
            }
            return Optional.of(new CartId(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (IllegalArgumentException | CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String payload(byte[] id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }
}
