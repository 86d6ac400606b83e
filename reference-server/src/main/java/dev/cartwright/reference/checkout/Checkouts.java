package dev.cartwright.reference.checkout;

import dev.cartwright.reference.analytics.Analytics;
import dev.cartwright.reference.analytics.EventType;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.checkout.Checkout.State;
import dev.cartwright.reference.inventory.Holds;
import dev.cartwright.reference.inventory.Holds.Placement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Opens the payment of a cart (protocol section 5). One cart asked any number of times, from any number
 * of servers, gets one session and one hold while nothing about it changes; a cart that changed, or whose
 * session is over, gets new ones, and the old are let go. The cart is read and never written. Thread-safe.
 *
 * <p>A crash at any point leaves at worst a hold that ends with its time and a session that nobody was
 * told of: the checkout is written down before the provider is asked, so whoever asks next goes on with it.
 */
public final class Checkouts {
    /** The provider lets no session end sooner than after half an hour. */
    private static final Duration SHORTEST_SESSION = Duration.ofMinutes(30);

    private static final int TRIES = 3;

    /**
     * What a checkout stands on.
     *
     * @param shop whose carts these are
     * @param store where they are
     * @param pricing what they cost
     * @param holds sets stock aside
     * @param holdTtl for how long
     * @param book where checkouts are written down
     * @param orders where payments are
     * @param provider takes the money
     * @param clock the time
     * @param analytics is told of every session that is opened
     */
    public record Ports(
            String shop,
            CartStore store,
            Pricing pricing,
            Holds holds,
            Duration holdTtl,
            CheckoutBook book,
            Orders orders,
            PaymentProvider provider,
            Clock clock,
            Analytics analytics) {}

    /** What became of a request. */
    public sealed interface Answer {
        /** The customer can pay this. */
        record Payable(Checkout checkout, PaymentSession session) implements Answer {}

        /** There is nothing to pay, for this reason. */
        record Refused(Refusal refusal) implements Answer {}
    }

    private final Ports ports;
    private final CartLocks locks = new CartLocks();

    /** Checkouts over these ports. */
    public Checkouts(Ports ports) {
        this.ports = ports;
    }

    /**
     * Opens the payment of that cart.
     *
     * @throws StoreUnavailableException when carts or checkouts can't be reached
     */
    public Answer open(CartId id) {
        return locks.alone(id.value(), () -> {
            for (int tries = 0; tries < TRIES; tries++) {
                Optional<Answer> answer = tried(id);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
            throw new StoreUnavailableException("the cart changed faster than it could be paid");
        });
    }

    private Optional<Answer> tried(CartId id) {
        Cart cart = ports.store().read(id);
        if (cart.lines().isEmpty()) {
            return refused(new Refusal.CartEmpty());
        }
        return switch (ports.pricing().price(cart)) {
            case Pricing.Answer.Gone(var shortages) -> refused(new Refusal.InventoryInsufficient(shortages));
            case Pricing.Answer.Priced(Quote quote) ->
                quote.isPayable() ? begun(id, cart, quote) : refused(new Refusal.AmountTooLarge());
        };
    }

    private Optional<Answer> begun(CartId id, Cart cart, Quote quote) {
        Instant now = ports.clock().instant();
        Duration life = ports.holdTtl().compareTo(SHORTEST_SESSION) > 0 ? ports.holdTtl() : SHORTEST_SESSION;
        CheckoutBook.Begun begun = ports.book()
                .begin(id, quote, now, now.plus(life).plus(Checkout.OPENING).plusSeconds(60));
        Placement placement = ports.holds()
                .place(new Holds.Request(begun.checkout().orderId(), id.value(), quote.quantities(), ports.holdTtl()));
        begun.replaced().ifPresent(this::letGo);
        return switch (placement) {
            case Placement.Lacking(var shortages) -> {
                if (ports.book().end(begun.checkout().orderId(), State.ENDED)) {
                    letGo(begun.checkout());
                }
                yield refused(new Refusal.InventoryInsufficient(shortages));
            }
            case Placement.Held _ -> {
                Optional<Answer> answer = held(begun.checkout());
                if (begun.checkout().session().isEmpty()
                        && answer.filter(Answer.Payable.class::isInstance).isPresent()) {
                    ports.analytics().happened(EventType.PROCEED_TO_CHECKOUT, id, cart);
                }
                yield answer;
            }
        };
    }

    /** A customer who comes back to the same payment has the whole time again. */
    private Optional<Answer> held(Checkout checkout) {
        if (checkout.session().isEmpty()) {
            return opened(checkout);
        }
        ports.holds().extend(checkout.orderId(), ports.holdTtl());
        return checkout.session().map(session -> new Answer.Payable(checkout, session));
    }

    private Optional<Answer> opened(Checkout checkout) {
        PaymentSession session;
        try {
            session = ports.provider()
                    .open(new PaymentProvider.Request(
                            ports.shop(),
                            checkout.orderId(),
                            checkout.idempotencyKey(ports.shop()),
                            checkout.quote(),
                            checkout.expiry()));
        } catch (PaymentException trouble) {
            // without an answer the session may be there: the next request asks under the same key, with the same hold
            if (trouble.kind() == PaymentException.Kind.REFUSED && ports.book().end(checkout.orderId(), State.ENDED)) {
                ports.holds().release(checkout.orderId());
            }
            return refused(new Refusal.PaymentUnavailable());
        }
        Checkout found = ports.book().opened(checkout.orderId(), session);
        if (found.state() == State.OPEN) {
            return found.session().map(kept -> new Answer.Payable(found, kept));
        }
        letGo(found);
        return Optional.empty();
    }

    /** Lets go of what nobody shall pay any more. The provider is told as well as can be: a late payment is dealt with. */
    private void letGo(Checkout checkout) {
        ports.holds().release(checkout.orderId());
        checkout.session()
                .ifPresent(session -> Thread.ofVirtual().name("expire-session").start(() -> {
                    try {
                        ports.provider().expire(session.id());
                    } catch (PaymentException _) {
                        // it ends by itself, and what is paid until then is an order all the same
                    }
                }));
    }

    private static Optional<Answer> refused(Refusal refusal) {
        return Optional.of(new Answer.Refused(refusal));
    }
}
