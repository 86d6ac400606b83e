package dev.cartwright.reference.cart;

/**
 * What PATCH asks for.
 *
 * @param lineKey the line's key
 * @param qty the quantity to set, 0 to 2^53 - 1; 0 removes the line (ruling 11)
 */
public record QuantityChange(String lineKey, long qty) {}
