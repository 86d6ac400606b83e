package dev.cartwright.reference.cart;

import java.util.List;

/** What can be done to a cart; each change is atomic, a refused one changes nothing. Thread-safe. */
public interface CartService {
    /** The cart as it is. */
    Cart read(CartId id);

    /** Adds a quantity to a line (POST). */
    Outcome add(CartId id, LineRequest request);

    /** Sets the quantity of a line (PATCH); 0 removes it. */
    Outcome set(CartId id, QuantityChange change);

    /** Replaces the whole cart (PUT); lines of one key are summed (ruling 35). */
    Outcome replace(CartId id, List<LineRequest> requests);

    /** Removes one line (DELETE). */
    Outcome remove(CartId id, String lineKey);
}
