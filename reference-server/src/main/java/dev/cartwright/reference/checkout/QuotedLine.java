package dev.cartwright.reference.checkout;

import java.util.Optional;

/**
 * A line as it is to be paid.
 *
 * @param key the line's key in the cart
 * @param skuId the SKU
 * @param size the size, for a sized SKU
 * @param title what the customer reads
 * @param qty how many, at least 1
 * @param price what one costs, in minor units
 */
public record QuotedLine(String key, String skuId, Optional<String> size, String title, long qty, long price) {}
