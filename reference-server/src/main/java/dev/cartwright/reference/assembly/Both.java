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

/** Two alterations, one around the other. */
record Both(Alteration first, Alteration second) implements Alteration {
    @Override
    public CartStore store(CartStore inner, Surroundings surroundings) {
        return second.store(first.store(inner, surroundings), surroundings);
    }

    @Override
    public LineResolver lines(LineResolver inner, Surroundings surroundings) {
        return second.lines(first.lines(inner, surroundings), surroundings);
    }

    @Override
    public Inventory inventory(Inventory inner) {
        return second.inventory(first.inventory(inner));
    }

    @Override
    public Holds holds(Holds inner) {
        return second.holds(first.holds(inner));
    }

    @Override
    public StockRule stock(StockRule inner) {
        return second.stock(first.stock(inner));
    }

    @Override
    public CartService service(CartService inner) {
        return second.service(first.service(inner));
    }

    @Override
    public CartIds ids(CartIds inner) {
        return second.ids(first.ids(inner));
    }

    @Override
    public CookieCodec codec(CookieCodec inner) {
        return second.codec(first.codec(inner));
    }

    @Override
    public CartCookies cookies(CartCookies inner) {
        return second.cookies(first.cookies(inner));
    }

    @Override
    public SetCookies setCookies(SetCookies inner, Surroundings surroundings) {
        return second.setCookies(first.setCookies(inner, surroundings), surroundings);
    }

    @Override
    public RequestSchema schema(RequestSchema inner) {
        return second.schema(first.schema(inner));
    }

    @Override
    public CartJson json(CartJson inner) {
        return second.json(first.json(inner));
    }

    @Override
    public RefusalAnswers refusals(RefusalAnswers inner) {
        return second.refusals(first.refusals(inner));
    }

    @Override
    public Guards guards(Guards inner) {
        return second.guards(first.guards(inner));
    }

    @Override
    public Guard enabled(Guard inner) {
        return second.enabled(first.enabled(inner));
    }

    @Override
    public Guard limit(Guard inner) {
        return second.limit(first.limit(inner));
    }

    @Override
    public long bodyLimit(long inner) {
        return second.bodyLimit(first.bodyLimit(inner));
    }

    @Override
    public Handler cart(Handler inner, Surroundings surroundings) {
        return second.cart(first.cart(inner, surroundings), surroundings);
    }

    @Override
    public Pricing pricing(Pricing inner) {
        return second.pricing(first.pricing(inner));
    }

    @Override
    public Orders orders(Orders inner) {
        return second.orders(first.orders(inner));
    }

    @Override
    public PaymentProvider provider(PaymentProvider inner) {
        return second.provider(first.provider(inner));
    }

    @Override
    public Signatures signatures(Signatures inner, Surroundings surroundings) {
        return second.signatures(first.signatures(inner, surroundings), surroundings);
    }

    @Override
    public Handler checkout(Handler inner) {
        return second.checkout(first.checkout(inner));
    }

    @Override
    public Handler webhook(Handler inner) {
        return second.webhook(first.webhook(inner));
    }

    @Override
    public Handler validation(Handler inner) {
        return second.validation(first.validation(inner));
    }

    @Override
    public Analytics analytics(Analytics inner) {
        return second.analytics(first.analytics(inner));
    }

    @Override
    public EventForm events(EventForm inner) {
        return second.events(first.events(inner));
    }

    @Override
    public Handler site(Handler inner) {
        return second.site(first.site(inner));
    }
}
