package dev.cartwright.contract.schema;

import java.util.Locale;

/** The methods that have a body. */
enum Bodies {
    POST,
    PATCH,
    PUT,
    DELETE;

    /** The quantity that a right body adds to the line or leaves in it, as long as it says no other. */
    long usual() {
        return switch (this) {
            case POST, PUT -> 1;
            case PATCH -> 2;
            case DELETE -> 0;
        };
    }

    /** The name as a word, for example {@code Post}. */
    String word() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
