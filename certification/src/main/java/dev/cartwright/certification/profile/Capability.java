package dev.cartwright.certification.profile;

import java.util.Arrays;
import java.util.Optional;

/** What a shop may offer beyond the plain cart (ruling 23): declared and not served fails, not declared is not applicable. */
public enum Capability {
    /** Lines keep {@code meta}. */
    META("meta"),
    /** Lines keep {@code rental}. */
    RENTAL("rental"),
    /** {@code /api/checkout-session} is served. */
    CHECKOUT("checkout"),
    /** A checkout places holds on stock. */
    HOLDS("holds");

    private final String key;

    Capability(String key) {
        this.key = key;
    }

    /** The word under {@code capabilities} in a profile file. */
    public String key() {
        return key;
    }

    /** The capability with this key. */
    public static Optional<Capability> withKey(String key) {
        return Arrays.stream(values())
                .filter(capability -> capability.key.equals(key))
                .findFirst();
    }
}
