package dev.cartwright.reference.checkout;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The orders of one shop, each recorded once, and the provider's messages that were dealt with. Every
 * method is atomic, from any number of servers, and may throw {@link
 * dev.cartwright.reference.cart.StoreUnavailableException}. Thread-safe.
 */
public interface Orders {
    /** Records that a checkout is paid, unless it is recorded already; the order as it is. */
    Order record(String orderId, Optional<String> intent, Instant now);

    /** The order of that name. */
    Optional<Order> find(String orderId);

    /** Notes what became of the stock. */
    void settled(String orderId, Order.Stock stock);

    /** Notes the refund. */
    void refunded(String orderId, String refund);

    /**
     * Notes the cart's quantities before the paid ones are taken out, in place of {@code known}; false when
     * somebody else noted others meanwhile.
     */
    boolean takingOut(String orderId, Optional<Map<String, Long>> known, Map<String, Long> before);

    /** Notes that what was paid has left the cart. */
    void takenOut(String orderId);

    /** Whether the provider's message of that id was dealt with. */
    boolean isHandled(String eventId);

    /** Notes that it was. */
    void handled(String eventId, Instant now);
}
