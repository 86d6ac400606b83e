package dev.cartwright.reference;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How a cart is paid (protocol section 5). Without a provider the paths of section 5 are not offered.
 *
 * @param currency the ISO 4217 code of every price, three lower-case letters
 * @param stripe the payment provider
 * @param playMoney where there is no Stripe: what signs the webhooks of a provider in this process that takes no money
 */
public record CheckoutSettings(String currency, Optional<Stripe> stripe, Optional<Secret> playMoney) {

    /** A shop that is paid through Stripe, or not at all. */
    public CheckoutSettings(String currency, Optional<Stripe> stripe) {
        this(currency, stripe, Optional.empty());
    }

    /**
     * Stripe, or whatever speaks its API.
     *
     * @param secretKey what opens the API
     * @param webhookSecret what Stripe signs its webhooks with
     * @param apiBase where the API is, without a path
     * @param timeout the most that connecting, and then waiting for an answer, takes
     */
    public record Stripe(Secret secretKey, Secret webhookSecret, URI apiBase, Duration timeout) {
        /** Stripe itself, with five seconds of patience. */
        public Stripe(Secret secretKey, Secret webhookSecret) {
            this(secretKey, webhookSecret, URI.create("https://api.stripe.com"), Duration.ofSeconds(5));
        }

        /** The same at another address. */
        public Stripe at(URI other) {
            return new Stripe(secretKey, webhookSecret, other, timeout);
        }

        /** The same with another patience. */
        public Stripe within(Duration other) {
            return new Stripe(secretKey, webhookSecret, apiBase, other);
        }
    }

    /** No checkout, and prices in euros. */
    public static CheckoutSettings defaults() {
        return new CheckoutSettings("eur", Optional.empty());
    }

    /** The same for a shop that is only to be checked: nobody pays, and webhooks signed with that secret say who did. */
    public CheckoutSettings withPlayMoney(Secret webhookSecret) {
        return new CheckoutSettings(currency, Optional.empty(), Optional.of(webhookSecret));
    }

    /** The same with this provider. */
    public CheckoutSettings with(Stripe provider) {
        return new CheckoutSettings(currency, Optional.of(provider));
    }
}
