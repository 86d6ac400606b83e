package dev.cartwright.reference.cart;

import java.util.UUID;

/** A source of unguessable cart ids. */
@FunctionalInterface
public interface CartIds {
    /** An id never given before. */
    CartId fresh();

    /** UUIDs of version 4, as on the platform. */
    static CartIds random() {
        return () -> new CartId(UUID.randomUUID().toString());
    }
}
