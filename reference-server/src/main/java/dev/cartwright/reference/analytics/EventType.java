package dev.cartwright.reference.analytics;

import java.util.Locale;

/** What can happen to a cart: the types of protocol section 7. */
public enum EventType {
    /** Pieces were added (POST). */
    ADD_TO_CART,
    /** A line's quantity was set to 0 (PATCH). */
    REMOVE_FROM_CART,
    /** A line was deleted (DELETE). */
    CART_REMOVE,
    /** A line's quantity was set (PATCH). */
    CART_SET_QTY,
    /** A cart with lines was read (GET). */
    VIEW_CART,
    /** All quantities were replaced (PUT). */
    CART_QUANTITY_CHANGED,
    /** A checkout was begun. */
    PROCEED_TO_CHECKOUT,
    /** A cart with lines was left alone, without a checkout. */
    CART_ABANDONED,
    /** An abandoned cart was come back to. */
    CART_RECOVERED;

    /** The type's name in an event. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
