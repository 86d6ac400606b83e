package dev.cartwright.reference;

import dev.cartwright.reference.assembly.Paying;
import dev.cartwright.reference.checkout.JdbcCheckoutBook;
import dev.cartwright.reference.checkout.JdbcOrders;
import dev.cartwright.reference.checkout.PaymentProvider;
import dev.cartwright.reference.checkout.PlayMoney;
import dev.cartwright.reference.checkout.stripe.StripePayments;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.DatabaseOnDemand;
import java.util.Optional;

/** The parts of a checkout, where one is offered; only then a database and Stripe's library are opened for it. */
final class Till {
    private Till() {}

    static Optional<Paying> open(
            ServerConfiguration configuration, DatabaseOnDemand database, ServerOperations operations) {
        CheckoutSettings settings = configuration.checkout();
        Optional<Paying> playing = settings.playMoney()
                .map(secret -> paying(configuration, database, operations, new PlayMoney(), secret));
        return settings.stripe()
                .map(stripe -> paying(
                        configuration,
                        database,
                        operations,
                        new StripePayments(stripe.apiBase(), stripe.secretKey().reveal(), stripe.timeout()),
                        stripe.webhookSecret()))
                .or(() -> playing);
    }

    private static Paying paying(
            ServerConfiguration configuration,
            DatabaseOnDemand database,
            ServerOperations operations,
            PaymentProvider provider,
            Secret webhookSecret) {
        Database opened = database.open();
        return new Paying(
                configuration.shop(),
                configuration.checkout().currency(),
                new JdbcCheckoutBook(opened, configuration.shop()),
                new JdbcOrders(opened, configuration.shop()),
                operations.provider(provider),
                webhookSecret.reveal());
    }
}
