package dev.cartwright.contract.schema;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Item;
import java.util.Locale;

/** The bodies that are right, to begin with. */
enum Bodies {
    POST,
    PATCH,
    PUT,
    DELETE;

    /** A right body for an item whose line is in the cart. */
    Body right(Item item, String lineKey) {
        return switch (this) {
            case POST -> item.body(1);
            case PATCH -> Body.set(lineKey, "2");
            case PUT -> Body.lines(item.body(1));
            case DELETE -> Body.line(lineKey);
        };
    }

    /** The name as a word, for example {@code Post}. */
    String word() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
