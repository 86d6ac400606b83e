package dev.cartwright.reference.assembly;

import dev.cartwright.reference.analytics.Analytics;
import dev.cartwright.reference.analytics.EventForm;
import dev.cartwright.reference.cart.CartIds;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.LineResolver;
import dev.cartwright.reference.cart.StockRule;
import dev.cartwright.reference.checkout.Orders;
import dev.cartwright.reference.checkout.PaymentProvider;
import dev.cartwright.reference.checkout.Pricing;
import dev.cartwright.reference.checkout.Signatures;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.CookieCodec;
import dev.cartwright.reference.cookie.SetCookies;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.inventory.Holds;
import dev.cartwright.reference.inventory.Inventory;
import dev.cartwright.reference.rest.CartJson;
import dev.cartwright.reference.rest.Guard;
import dev.cartwright.reference.rest.Guards;
import dev.cartwright.reference.rest.RefusalAnswers;
import dev.cartwright.reference.schema.RequestSchema;

/**
 * A change of the server, made by decorating its ports. Every method gives back what it is given
 * unless overridden. One alteration belongs to one server and its neighbours: it may hold their state.
 */
public interface Alteration {
    /** Changes how carts are kept. */
    default CartStore store(CartStore inner, Surroundings surroundings) {
        return inner;
    }

    /** Changes what a line resolves to. */
    default LineResolver lines(LineResolver inner, Surroundings surroundings) {
        return inner;
    }

    /** Changes how much there is. */
    default Inventory inventory(Inventory inner) {
        return inner;
    }

    /** Changes what is set aside. */
    default Holds holds(Holds inner) {
        return inner;
    }

    /** Changes what stock allows. */
    default StockRule stock(StockRule inner) {
        return inner;
    }

    /** Changes what is done to carts. */
    default CartService service(CartService inner) {
        return inner;
    }

    /** Changes the ids of new carts. */
    default CartIds ids(CartIds inner) {
        return inner;
    }

    /** Changes how ids become cookie values and back. */
    default CookieCodec codec(CookieCodec inner) {
        return inner;
    }

    /** Changes how a request's cart is found. */
    default CartCookies cookies(CartCookies inner) {
        return inner;
    }

    /** Changes what {@code Set-Cookie} says. */
    default SetCookies setCookies(SetCookies inner, Surroundings surroundings) {
        return inner;
    }

    /** Changes which bodies fit. */
    default RequestSchema schema(RequestSchema inner) {
        return inner;
    }

    /** Changes how a cart is written. */
    default CartJson json(CartJson inner) {
        return inner;
    }

    /** Changes how refusals are told. */
    default RefusalAnswers refusals(RefusalAnswers inner) {
        return inner;
    }

    /** Changes what is refused before its body is read. */
    default Guards guards(Guards inner) {
        return inner;
    }

    /** Changes when the cart counts as turned off. */
    default Guard enabled(Guard inner) {
        return inner;
    }

    /** Changes how often a client may ask. */
    default Guard limit(Guard inner) {
        return inner;
    }

    /** Changes how many bytes of a body are read. */
    default long bodyLimit(long inner) {
        return inner;
    }

    /** Changes the cart resource as a whole. */
    default Handler cart(Handler inner, Surroundings surroundings) {
        return inner;
    }

    /** Changes what a cart costs at its checkout. */
    default Pricing pricing(Pricing inner) {
        return inner;
    }

    /** Changes how orders are recorded. */
    default Orders orders(Orders inner) {
        return inner;
    }

    /** Changes how the payment provider is asked. */
    default PaymentProvider provider(PaymentProvider inner) {
        return inner;
    }

    /** Changes whose webhooks are believed. */
    default Signatures signatures(Signatures inner, Surroundings surroundings) {
        return inner;
    }

    /** Changes the checkout resource as a whole. */
    default Handler checkout(Handler inner) {
        return inner;
    }

    /** Changes the webhook resource as a whole. */
    default Handler webhook(Handler inner) {
        return inner;
    }

    /** Changes what other services of the shop are told of its stock. */
    default Handler validation(Handler inner) {
        return inner;
    }

    /** Changes what analytics are told of carts. */
    default Analytics analytics(Analytics inner) {
        return inner;
    }

    /** Changes how analytics write what happened. */
    default EventForm events(EventForm inner) {
        return inner;
    }

    /** Changes the server as a whole. */
    default Handler site(Handler inner) {
        return inner;
    }

    /** No change. */
    static Alteration none() {
        return new Alteration() {};
    }

    /** This alteration's decorators inside {@code outer}'s. */
    default Alteration then(Alteration outer) {
        return new Both(this, outer);
    }
}
