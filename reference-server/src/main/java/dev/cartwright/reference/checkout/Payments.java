package dev.cartwright.reference.checkout;

import dev.cartwright.reference.checkout.Checkout.State;
import dev.cartwright.reference.inventory.Holds;
import dev.cartwright.reference.inventory.Holds.Placement;
import java.time.Instant;
import java.util.Optional;

/**
 * Does what a payment asks for (protocol section 5). Thread-safe.
 *
 * <p>A paid session goes through these steps, each noted in the database once it is done, so that after a
 * crash or an outage the provider's next delivery of the event, or any other about the session, carries on
 * with exactly what is missing; until all is done the provider is not told that the event arrived.
 *
 * <ol>
 *   <li>The order is recorded and its checkout is paid: one transaction, once for ever.
 *   <li>The hold is committed, which may be asked again; one that is over is taken again if all is there.
 *   <li>Sold: what was paid leaves the cart, once ({@link TakeOut}). Gone: the cart stays, and the money is given
 *       back under a key of the order's, which the provider does once.
 *   <li>The event is noted as dealt with.
 * </ol>
 *
 * Whatever comes after a payment, such as an expiry that was late, changes nothing any more.
 */
public final class Payments {
    private final Checkouts.Ports ports;
    private final TakeOut takeOut;
    private final CartLocks locks = new CartLocks();

    /** Payments over these ports. */
    public Payments(Checkouts.Ports ports) {
        this.ports = ports;
        this.takeOut = new TakeOut(ports.store(), ports.orders());
    }

    /**
     * Deals with an event; one that was dealt with, or that is about no session of this shop, changes nothing.
     *
     * @throws dev.cartwright.reference.cart.StoreUnavailableException when something is left to do because
     *     carts or orders can't be reached
     * @throws PaymentException when money is still to be given back
     */
    public void handle(PaymentEvent event) {
        Optional<Checkout> checkout = switch (event) {
            case PaymentEvent.Completed completed -> ports.book().ofSession(completed.sessionId());
            case PaymentEvent.Expired expired -> ports.book().ofSession(expired.sessionId());
            case PaymentEvent.Failed failed -> ports.book().ofOrder(failed.orderId(), failed.intent());
            case PaymentEvent.Other _ -> Optional.empty();
        };
        checkout.ifPresent(found -> locks.alone(found.orderId(), () -> once(event, found)));
    }

    private boolean once(PaymentEvent event, Checkout checkout) {
        if (ports.orders().isHandled(event.id())) {
            return false;
        }
        switch (event) {
            case PaymentEvent.Completed completed -> paid(checkout, completed.intent());
            case PaymentEvent.Expired _ -> ended(checkout, State.ENDED);
            case PaymentEvent.Failed _ -> ended(checkout, State.FAILED);
            case PaymentEvent.Other _ -> {
                // nothing was found for it
            }
        }
        ports.orders().handled(event.id(), ports.clock().instant());
        return true;
    }

    private void ended(Checkout checkout, State state) {
        if (ports.book().end(checkout.orderId(), state)) {
            ports.holds().release(checkout.orderId());
        }
    }

    private void paid(Checkout checkout, Optional<String> intent) {
        Instant now = ports.clock().instant();
        Order order = ports.orders().record(checkout.orderId(), intent, now);
        Order.Stock stock = order.stock();
        if (stock == Order.Stock.OPEN) {
            stock = committed(checkout);
            ports.orders().settled(checkout.orderId(), stock);
        }
        if (stock == Order.Stock.SOLD) {
            takeOut.of(checkout.orderId());
        } else if (order.refund().isEmpty() && checkout.quote().amount() > 0) {
            refund(checkout, order);
        }
    }

    private Order.Stock committed(Checkout checkout) {
        Holds.Commitment commitment = ports.holds().commit(checkout.orderId());
        if (commitment == Holds.Commitment.UNKNOWN && placedAnew(checkout)) {
            commitment = ports.holds().commit(checkout.orderId());
        }
        return commitment == Holds.Commitment.SOLD ? Order.Stock.SOLD : Order.Stock.GONE;
    }

    private boolean placedAnew(Checkout checkout) {
        return ports.holds()
                        .place(new Holds.Request(
                                checkout.orderId(),
                                checkout.cart().value(),
                                checkout.quote().quantities(),
                                ports.holdTtl()))
                instanceof Placement.Held;
    }

    private void refund(Checkout checkout, Order order) {
        Optional<PaymentSession> session = checkout.session();
        if (session.isPresent()) {
            ports.orders()
                    .refunded(
                            checkout.orderId(),
                            ports.provider()
                                    .refund(new PaymentProvider.Payment(
                                            checkout.orderId(), session.get().id(), order.intent())));
        }
    }
}
