package dev.cartwright.reference;

import java.math.BigInteger;
import java.security.SecureRandom;

/** A text that must not be seen: its {@link #toString()} is masked. */
public final class Secret {
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** That text. */
    public static Secret of(String text) {
        return new Secret(text);
    }

    /** 256 fresh random bits as 64 hex digits. */
    public static Secret random() {
        return new Secret("%064x".formatted(new BigInteger(256, new SecureRandom())));
    }

    /** The text itself, for the one place that needs it. */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
