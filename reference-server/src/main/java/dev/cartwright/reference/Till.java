package dev.cartwright.reference;

import dev.cartwright.reference.assembly.Paying;
import dev.cartwright.reference.checkout.JdbcCheckoutBook;
import dev.cartwright.reference.checkout.JdbcOrders;
import dev.cartwright.reference.checkout.stripe.StripePayments;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.DatabaseOnDemand;
import java.util.Optional;

/** The parts of a checkout, where one is offered; only then a database and Stripe's library are opened for it. */
final class Till {
    private Till() {}

    static Optional<Paying> open(ServerConfiguration configuration, DatabaseOnDemand database) {
        CheckoutSettings settings = configuration.checkout();
        return settings.stripe().map(stripe -> {
            Database opened = database.open();
            return new Paying(
                    configuration.shop(),
                    settings.currency(),
                    new JdbcCheckoutBook(opened, configuration.shop()),
                    new JdbcOrders(opened, configuration.shop()),
                    new StripePayments(stripe.apiBase(), stripe.secretKey().reveal(), stripe.timeout()),
                    stripe.webhookSecret().reveal());
        });
    }
}
