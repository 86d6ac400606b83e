package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A running server whose carts are paid through a Stripe stub, for each test anew. */
@Timeout(120)
abstract class PayableCart {
    CheckoutShop shop;
    ReferenceServer server;

    abstract StoreAddress store();

    @BeforeEach
    void open() {
        shop = new CheckoutShop(store());
        server = shop.start();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /** A customer with so many mugs in the cart. */
    final Client mugs(int qty) {
        Client client = new Client(server);
        assertThat(client.post(CheckoutShop.MUG.formatted(qty)).status()).isEqualTo(200);
        return client;
    }
}
