package dev.cartwright.certification.profile;

import java.util.Arrays;
import java.util.Optional;

/** The roles a shop's SKUs play in the checks. */
public enum Part {
    /** A SKU with sizes, in stock in at least two of them. */
    SIZED("sized"),
    /** A SKU without sizes and with plenty of stock. */
    PLAIN("plain"),
    /** A SKU whose stock is known, at least 2 and at most 1,000. */
    LIMITED("limited"),
    /** A SKU that is sold out. */
    SOLD_OUT("soldOut"),
    /** A SKU of which exactly one piece is left. */
    LAST_ONE("lastOne"),
    /** A SKU that costs nothing. */
    FREE("free"),
    /** At least 60 different SKUs without sizes, in stock. */
    MANY_PLAIN("manyPlain"),
    /** SKUs whose ids hold characters like {@code :}, {@code /} or non-ASCII letters. */
    UNUSUAL_ID("unusualId");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    /** The key under {@code parts} in a profile file. */
    public String key() {
        return key;
    }

    /** The part with this key. */
    public static Optional<Part> withKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
}
