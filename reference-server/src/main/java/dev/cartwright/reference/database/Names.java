package dev.cartwright.reference.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a database can take for a name, and what it is given in place of a secret one. */
final class Names {
    private static final int LONGEST = 500;

    private Names() {}

    /** Whether a row can be called so; whatever a client sends beyond that is the name of none. */
    static boolean canBe(String id) {
        return id.length() <= LONGEST
                && id.indexOf('\0') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(id);
    }

    /** Tells one cart from another without telling its id, which is a secret and may hold any character. */
    static String ofCart(String cartId) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(cartId.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
