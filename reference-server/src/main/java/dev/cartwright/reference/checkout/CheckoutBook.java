package dev.cartwright.reference.checkout;

import dev.cartwright.reference.cart.CartId;
import java.time.Instant;
import java.util.Optional;

/**
 * The checkouts of one shop. Every method is atomic, from any number of servers, and may throw {@link
 * dev.cartwright.reference.cart.StoreUnavailableException}. Thread-safe.
 */
public interface CheckoutBook {

    /**
     * What a visitor's question came to.
     *
     * @param checkout the cart's checkout: the one there was, if it serves, else a new one
     * @param replaced the one it took the place of, if that one may still be paid
     */
    record Begun(Checkout checkout, Optional<Checkout> replaced) {}

    /** The checkout of that cart for that quote; a new one ends at {@code expiry}. A cart has one at a time. */
    Begun begin(CartId cart, Quote quote, Instant now, Instant expiry);

    /** Notes the session of a checkout that has none; the checkout as it is then, which may have ended meanwhile. */
    Checkout opened(String orderId, PaymentSession session);

    /** Ends a checkout, unless it is paid; whether it is unpaid. */
    boolean end(String orderId, Checkout.State state);

    /** The checkout of that session. */
    Optional<Checkout> ofSession(String sessionId);

    /** The checkout of that order, or of the money of that name. */
    Optional<Checkout> ofOrder(String orderId, String intent);
}
