package dev.cartwright.reference.cart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A line as a client asks for it, already of the right shape.
 *
 * @param skuId the SKU's id, known or not
 * @param qty how many, 1 to 2^53 - 1
 * @param size the size asked for
 * @param meta what the client notes about the line
 * @param rental the rental's terms
 */
public record LineRequest(
        String skuId, long qty, Optional<String> size, Optional<ObjectNode> meta, Optional<ObjectNode> rental) {

    /** This request with another quantity. */
    public LineRequest withQty(long other) {
        return new LineRequest(skuId, other, size, meta, rental);
    }

    /** This request with another size. */
    public LineRequest withSize(Optional<String> other) {
        return new LineRequest(skuId, qty, other, meta, rental);
    }
}
