package dev.cartwright.reference.cart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.catalogue.Sku;
import java.util.Optional;

/**
 * One line of a cart.
 *
 * @param sku the server's own snapshot of the SKU
 * @param qty the quantity, at least 1
 * @param size the size, for a sized SKU
 * @param meta what the client noted about the line
 * @param rental the rental's terms
 */
public record CartLine(
        Sku sku, long qty, Optional<String> size, Optional<ObjectNode> meta, Optional<ObjectNode> rental) {

    /** The line's key: {@code <skuId>}, or {@code <skuId>:<size>} for a sized line. */
    public String key() {
        return sku.key(size);
    }

    /** This line with another quantity. */
    public CartLine withQty(long other) {
        return new CartLine(sku, other, size, meta, rental);
    }

    /** This line and {@code more} of it; what {@code more} does not say of meta and rental is kept. */
    public CartLine plus(CartLine more) {
        return new CartLine(more.sku, qty + more.qty, size, more.meta.or(() -> meta), more.rental.or(() -> rental));
    }
}
