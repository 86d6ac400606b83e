package dev.cartwright.reference.checkout;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A paid checkout, and what was done about it. Each step is noted once it is done.
 *
 * @param checkout what was paid
 * @param intent the provider's name for the money, where it was told
 * @param paid when it was recorded
 * @param stock what became of the stock
 * @param refund the provider's name for the refund, once it was asked for
 * @param before the cart's quantities by line key, noted before the paid ones were taken out
 * @param takenOut whether what was paid has left the cart
 */
public record Order(
        Checkout checkout,
        Optional<String> intent,
        Instant paid,
        Stock stock,
        Optional<String> refund,
        Optional<Map<String, Long>> before,
        boolean takenOut) {

    /** What became of the stock of an order. */
    public enum Stock {
        /** Not known yet. */
        OPEN,
        /** It is the customer's. */
        SOLD,
        /** It was gone when the payment came: the money is to be given back. */
        GONE
    }
}
