package dev.cartwright.reference.cart;

/**
 * The id of one cart, a secret of its visitor: whoever knows it signed owns the cart.
 *
 * @param value the id, not empty
 */
public record CartId(String value) {
    /** Refuses an empty id. */
    public CartId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a cart id is not empty");
        }
    }

    /** Masked, so that no log or message can leak it. */
    @Override
    public String toString() {
        return "CartId[…]";
    }
}
