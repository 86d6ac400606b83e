package dev.cartwright.contract.cookie;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests of texts in UTF-8, as lower-case hex. */
final class Digests {

    private Digests() {}

    /** The digest by {@code algorithm}, such as HmacSHA256, with a key; an empty key counts as one zero byte, as HMAC has it. */
    static String hmac(String algorithm, String text, String key) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec((key.isEmpty() ? "\0" : key).getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM can't compute " + algorithm, e);
        }
    }

    /** SHA-256, without any key. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM can't compute SHA-256", e);
        }
    }
}
