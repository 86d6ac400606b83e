package dev.cartwright.reference.checkout;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.rest.Guard;
import dev.cartwright.reference.rest.Guards;
import dev.cartwright.reference.rest.RefusalAnswers;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /api/checkout-session}. The cart is the cookie's and the body says nothing, so an empty one
 * will do. It sets no cookie: the cart is not written, so its life and its name stay as they are.
 */
public final class CheckoutHandler implements Handler {
    /** Where it is. */
    public static final String PATH = "/api/checkout-session";

    static final List<String> OFFERED = List.of("POST", "OPTIONS");

    private final Guard door;
    private final Guards guards;
    private final CartCookies cookies;
    private final Checkouts checkouts;
    private final RefusalAnswers refusals;

    /** The resource over these ports; {@code door} comes before everything, as at the cart. */
    public CheckoutHandler(
            Guard door, Guards guards, CartCookies cookies, Checkouts checkouts, RefusalAnswers refusals) {
        this.door = door;
        this.guards = guards;
        this.cookies = cookies;
        this.checkouts = checkouts;
        this.refusals = refusals;
    }

    @Override
    public HttpAnswer answer(HttpRequest request) {
        Optional<Refusal> refusal = door.refuse(request).or(() -> guards.refuse(request));
        if (refusal.isPresent()) {
            return refusals.answer(refusal.get());
        }
        if (request.method().equals("OPTIONS")) {
            return HttpAnswer.empty(204).withHeader("Allow", String.join(", ", OFFERED));
        }
        Optional<CartId> cart = cookies.identify(request);
        if (cart.isEmpty()) {
            return refusals.answer(new Refusal.CartEmpty());
        }
        try {
            return switch (checkouts.open(cart.get())) {
                case Checkouts.Answer.Refused(Refusal reason) -> refusals.answer(reason);
                case Checkouts.Answer.Payable(Checkout checkout, PaymentSession session) -> told(checkout, session);
            };
        } catch (StoreUnavailableException _) {
            return refusals.answer(new Refusal.StoreUnavailable());
        }
    }

    private static HttpAnswer told(Checkout checkout, PaymentSession session) {
        return HttpAnswer.json(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("sessionId", session.id())
                        .put("clientSecret", session.clientSecret())
                        .put("amount", checkout.quote().amount())
                        .put("currency", checkout.quote().currency())
                        .put("orderId", checkout.orderId()));
    }
}
