package dev.cartwright.reference;

import static dev.cartwright.reference.CheckoutShop.MUG;
import static dev.cartwright.reference.CheckoutShop.checkout;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.InventorySettings.Mode;
import dev.cartwright.reference.database.EachDatabase;
import dev.cartwright.reference.stripestub.Play;
import dev.cartwright.reference.stripestub.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A checkout that sets stock aside ({@code reserve_ttl}), on every database. */
@Timeout(120)
class ReservingCheckoutTest {
    private static final String VASE = "{\"sku\":{\"id\":\"vase-last-of-series\"}}";

    private static CheckoutShop shop(EachDatabase kind) {
        return new CheckoutShop(new StoreAddress.Memory(), kind.fresh());
    }

    private static ReferenceServer reserving(CheckoutShop shop, String database) {
        return shop.start(builder -> builder.inventory(
                InventorySettings.defaults().in(Mode.RESERVE_TTL).withDatabase(Secret.of(database))));
    }

    private static Client with(ReferenceServer server, String body) {
        Client client = new Client(server);
        assertThat(client.post(body).status()).isEqualTo(200);
        return client;
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLastPieceForWhoIsPaying(EachDatabase kind) {
        String database = kind.fresh();
        try (CheckoutShop shop = new CheckoutShop(new StoreAddress.Memory(), database)) {
            ReferenceServer server = reserving(shop, database);
            Client first = with(server, VASE);
            Client second = with(server, VASE);
            JsonNode session = checkout(first).json();

            Client.Answer refused = checkout(second);

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text())
                    .isEqualTo("{\"error\":\"Insufficient stock\",\"code\":\"inventory_insufficient\","
                            + "\"items\":[{\"sku\":\"vase-last-of-series\",\"requested\":1,\"available\":0}]}");
            assertThat(second.get().cart()).hasSize(1);
            assertThat(checkout(first).json()).isEqualTo(session);
            assertThat(new Client(server).post(VASE).status()).isEqualTo(409);

            assertThat(shop.play(session, Play.FAIL)).containsExactly(200);
            assertThat(checkout(second).status()).as("given back").isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sellsToOneAndGivesTheOthersMoneyBackOnce(EachDatabase kind) {
        String database = kind.fresh();
        try (CheckoutShop shop = new CheckoutShop(new StoreAddress.Memory(), database)) {
            ReferenceServer server = reserving(shop, database);
            Client late = with(server, VASE);
            Client quick = with(server, VASE);
            JsonNode lateSession = checkout(late).json();
            shop.clock.advance(Duration.ofMinutes(21));
            JsonNode quickSession = checkout(quick).json();
            assertThat(shop.play(quickSession, Play.PAY)).containsExactly(200);

            shop.stripe.trouble(Trouble.ERROR);
            assertThat(shop.play(lateSession, Play.PAY)).as("no refund yet").containsExactly(502);
            shop.stripe.trouble(Trouble.NONE);
            assertThat(shop.play(lateSession, Play.REDELIVER)).containsExactly(200);
            assertThat(shop.play(lateSession, Play.REDELIVER)).containsExactly(200);

            assertThat(shop.orders("stock = 'SOLD' AND refund IS NULL")).isEqualTo(1);
            assertThat(shop.orders("stock = 'GONE' AND refund IS NOT NULL AND NOT taken_out"))
                    .isEqualTo(1);
            assertThat(shop.stripe.refunds()).hasSize(1);
            assertThat(late.get().cart()).as("what could not be sold stays").hasSize(1);
            assertThat(quick.get().cart()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sellsToALatePayerWhatIsStillThere(EachDatabase kind) {
        String database = kind.fresh();
        try (CheckoutShop shop = new CheckoutShop(new StoreAddress.Memory(), database)) {
            ReferenceServer server = reserving(shop, database);
            Client late = with(server, VASE);
            JsonNode session = checkout(late).json();
            shop.clock.advance(Duration.ofMinutes(21));

            assertThat(shop.play(session, Play.EXPIRE_THEN_PAY)).containsExactly(200, 200);

            assertThat(shop.orders("stock = 'SOLD' AND taken_out")).isEqualTo(1);
            assertThat(late.get().cart()).isEmpty();
            assertThat(new Client(server).post(VASE).status()).as("sold").isEqualTo(409);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksForTheNewPriceOfWhatIsInTheCart(EachDatabase kind) {
        try (CheckoutShop shop = shop(kind)) {
            ReferenceServer server = shop.start();
            Client client = with(server, MUG.formatted(2));
            JsonNode before = checkout(client).json();
            shop.change("UPDATE cartwright_sku SET price = 1300 WHERE id LIKE '%mug-enamel%'");

            JsonNode after = checkout(client).json();

            assertThat(before.path("amount").asLong()).isEqualTo(2500);
            assertThat(after.path("amount").asLong()).isEqualTo(2600);
            assertThat(after.path("sessionId")).isNotEqualTo(before.path("sessionId"));
            assertThat(shop.play(after, Play.PAY)).isEqualTo(List.of(200));
        }
    }
}
