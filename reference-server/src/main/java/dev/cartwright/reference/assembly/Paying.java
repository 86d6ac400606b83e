package dev.cartwright.reference.assembly;

import dev.cartwright.reference.analytics.Analytics;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.checkout.CheckoutBook;
import dev.cartwright.reference.checkout.CheckoutHandler;
import dev.cartwright.reference.checkout.Checkouts;
import dev.cartwright.reference.checkout.Orders;
import dev.cartwright.reference.checkout.PaymentProvider;
import dev.cartwright.reference.checkout.Payments;
import dev.cartwright.reference.checkout.Pricing;
import dev.cartwright.reference.checkout.Signatures;
import dev.cartwright.reference.checkout.WebhookHandler;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.rest.Guard;
import dev.cartwright.reference.rest.Guards;
import dev.cartwright.reference.rest.RefusalAnswers;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The parts of a checkout, for a server that offers one.
 *
 * @param shop whose carts these are
 * @param currency of every price, unless the catalogue says otherwise
 * @param book where checkouts are written down
 * @param orders where payments are
 * @param provider takes the money
 * @param webhookSecret what the provider signs with
 */
public record Paying(
        String shop,
        String currency,
        CheckoutBook book,
        Orders orders,
        PaymentProvider provider,
        String webhookSecret) {

    /** The two paths of protocol section 5, put together as {@code alteration} changes them. */
    Map<String, Handler> resources(
            Surroundings surroundings,
            CartStore store,
            Stock stock,
            Guard door,
            CartCookies cookies,
            RefusalAnswers refusals,
            Analytics analytics,
            Alteration alteration) {
        Guards guards = Guards.offering(List.of("POST", "OPTIONS"));
        Checkouts.Ports ports = new Checkouts.Ports(
                shop,
                store,
                alteration.pricing(Pricing.of(surroundings.catalogue(), currency(surroundings))),
                alteration.holds(stock.holds()),
                stock.holdTtl(),
                book,
                alteration.orders(orders),
                alteration.provider(provider),
                surroundings.clock(),
                analytics);
        return Map.of(
                CheckoutHandler.PATH,
                alteration.checkout(new CheckoutHandler(door, guards, cookies, new Checkouts(ports), refusals)),
                WebhookHandler.PATH,
                alteration.webhook(new WebhookHandler(
                        guards,
                        alteration.signatures(Signatures.of(webhookSecret, surroundings.clock()), surroundings),
                        new Payments(ports),
                        refusals)));
    }

    /** The catalogue knows best what its prices are in. */
    private String currency(Surroundings surroundings) {
        return surroundings
                .catalogue()
                .currency()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElse(currency);
    }

    /** Masked: it holds the secret. */
    @Override
    public String toString() {
        return "Paying[" + currency + "]";
    }
}
