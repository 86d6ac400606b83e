package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.reference.InventorySettings.Mode;
import dev.cartwright.reference.catalogue.CatalogueSource;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.EachDatabase;
import dev.cartwright.reference.database.JdbcHolds;
import dev.cartwright.reference.database.RealPostgres;
import dev.cartwright.reference.database.Sql;
import dev.cartwright.reference.inventory.Holds;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that sell from a database. */
@Timeout(120)
class DatabaseServerTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";
    private static final String VASE = "{\"sku\":{\"id\":\"vase-last-of-series\"}}";

    private static ServerConfigurationBuilder at(String address, Mode mode) {
        return ServerConfiguration.forTests()
                .grace(Duration.ZERO)
                .inventory(InventorySettings.defaults()
                        .withDatabase(Secret.of(address))
                        .in(mode));
    }

    private static void change(Database database, String statement) {
        int changed = database.transactions().run(connection -> Sql.update(connection, statement));
        assertThat(changed).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatWasChangedInTheDatabaseAtTheNextRequest(EachDatabase kind) {
        String address = kind.fresh();
        try (ReferenceServer server =
                        ReferenceServer.start(at(address, Mode.VALIDATE_ONLY).build());
                Database database = Database.open(address)) {
            Client client = new Client(server);
            assertThat(client.post(MUG).status()).isEqualTo(200);
            change(database, "UPDATE cartwright_sku SET stock = 2, price = 7 WHERE id = 'mug-enamel'");
            Client.Answer second = client.post(MUG);
            assertThat(second.cart()
                            .path("mug-enamel")
                            .path("sku")
                            .path("price")
                            .asInt())
                    .isEqualTo(7);
            assertThat(client.post(MUG).error()).isEqualTo("Insufficient stock");
            change(database, "UPDATE cartwright_sku SET stock = 0 WHERE id = 'mug-enamel'");
            assertThat(client.post(MUG).error()).isEqualTo("Out of stock");
            change(database, "UPDATE cartwright_sku SET active = FALSE WHERE id = 'mug-enamel'");
            assertThat(client.post(MUG).error()).isEqualTo("Item not found");
            assertThat(client.get().cart().size()).isEqualTo(1);
            assertThat(client.post("{\"sku\":{\"id\":\"a\\u0000b\"}}").status()).isEqualTo(404);
            assertThat(client.post("{\"sku\":{\"id\":\"\\ud800\"}}").status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesEachShopItsFirstCatalogueOnce(EachDatabase kind) {
        String address = kind.fresh();
        try (ReferenceServer first = ReferenceServer.start(at(address, Mode.VALIDATE_ONLY)
                        .shop("xa")
                        .catalogue(new CatalogueSource.Sample("xa"))
                        .build());
                ReferenceServer again = ReferenceServer.start(at(address, Mode.VALIDATE_ONLY)
                        .shop("xa")
                        .catalogue(new CatalogueSource.Sample("brikette"))
                        .build());
                ReferenceServer other = ReferenceServer.start(at(address, Mode.VALIDATE_ONLY)
                        .shop("fit")
                        .catalogue(new CatalogueSource.Sample("cochlearfit"))
                        .build())) {
            String lamp = "{\"sku\":{\"id\":\"xa-lamp-01\"}}";
            assertThat(new Client(first).post(lamp).status()).isEqualTo(200);
            assertThat(new Client(again).post(lamp).status()).isEqualTo(200);
            assertThat(new Client(other).post(lamp).status()).isEqualTo(404);
            Client.Answer band = new Client(other).post("{\"sku\":{\"id\":\"100042\"},\"size\":\"Adult / 56 cm\"}");
            assertThat(band.cart()
                            .path("100042:Adult / 56 cm")
                            .path("sku")
                            .path("side")
                            .asText())
                    .isEqualTo("both");
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsAHoldAgainstEverybodyElseOnEveryServer(EachDatabase kind) {
        String address = kind.fresh();
        MutableClock clock = new MutableClock();
        try (ReferenceServer one = ReferenceServer.start(
                        at(address, Mode.RESERVE_TTL).clock(clock).build());
                ReferenceServer two = ReferenceServer.start(
                        at(address, Mode.RESERVE_TTL).clock(clock).build());
                Database database = Database.open(address)) {
            Holds holds = JdbcHolds.of(database, "default", clock);
            holds.place(new Holds.Request("h", "somebody", Map.of("vase-last-of-series", 1L), Duration.ofMinutes(20)));
            assertThat(new Client(one).post(VASE).error()).isEqualTo("Out of stock");
            assertThat(new Client(two).post(VASE).error()).isEqualTo("Out of stock");
            clock.advance(Duration.ofMinutes(20));
            assertThat(new Client(two).post(VASE).status()).isEqualTo(200);
            assertThat(holds.commit("h")).isEqualTo(Holds.Commitment.SOLD);
            Client.Answer after = new Client(one).post(VASE);
            assertThat(after.error()).isEqualTo("Out of stock");
        }
    }

    @Test
    void setsAsideInAnEmbeddedDatabaseWhereNoneIsNamed() {
        List<String> log = new CopyOnWriteArrayList<>();
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .inventory(InventorySettings.defaults().in(Mode.RESERVE_TTL))
                .log(log::add)
                .build())) {
            assertThat(new Client(server).post(VASE).status()).isEqualTo(200);
        }
        // the log is written beside the requests, and a stop waits for it
        assertThat(log).anyMatch(line -> line.contains("\"database\"") && line.contains("H2"));
    }

    @Test
    void opensNoDatabaseForACatalogueInMemory() {
        List<String> log = new CopyOnWriteArrayList<>();
        try (ReferenceServer server = ReferenceServer.start(
                ServerConfiguration.forTests().log(log::add).build())) {
            assertThat(new Client(server).post(VASE).status()).isEqualTo(200);
        }
        assertThat(log).isNotEmpty().noneMatch(line -> line.contains("\"database\""));
    }

    @Test
    void refusesWith503WhileTheDatabaseIsAwayAndSaysSo() {
        String address = RealPostgres.freshDatabase();
        try (ReferenceServer server =
                ReferenceServer.start(at(address, Mode.RESERVE_TTL).build())) {
            Client client = new Client(server);
            client.post(MUG);
            RealPostgres.drop(address);
            Client.Answer answer = client.post(MUG);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).isEqualTo("{\"error\":\"Service unavailable\"}");
            assertThat(client.get().cart().path("mug-enamel").path("qty").asInt())
                    .isEqualTo(1);
            assertThat(client.sendTo("/readyz", "GET", "").status()).isEqualTo(503);
            assertThat(client.sendTo("/healthz", "GET", "").status()).isEqualTo(200);
        }
    }

    @Test
    void doesNotStartWhereStockWouldNotBeShared() {
        URI nobody = URI.create("redis://127.0.0.1:1");
        for (InventorySettings settings : List.of(
                InventorySettings.defaults().in(Mode.RESERVE_TTL),
                InventorySettings.defaults().in(Mode.RESERVE_TTL).withDatabase(Secret.of("jdbc:h2:mem:mine")))) {
            assertThatThrownBy(() -> ServerConfiguration.forTests()
                            .store(new StoreAddress.Redis(Secret.of(nobody.toString())))
                            .inventory(settings)
                            .build())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("INVENTORY_MODE=reserve_ttl")
                    .hasMessageContaining("DATABASE_URL");
        }
    }

    @Test
    void doesNotStartWithoutTheDatabaseItIsGivenAndNamesTheVariable() {
        assertThatThrownBy(() -> ReferenceServer.start(at("postgres://me:hunter2@127.0.0.1:1/carts", Mode.VALIDATE_ONLY)
                        .build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("DATABASE_URL")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> ServerConfiguration.forTests()
                        .environment(Map.of("INVENTORY_TOKEN", "hunter2"))
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("INVENTORY_TOKEN must be")
                .hasMessageNotContaining("hunter2");
    }
}
