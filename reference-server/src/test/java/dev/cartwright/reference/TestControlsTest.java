package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cartwright.reference.http.JsonText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestControlsTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    private final ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
            .ttl(Duration.ofHours(1))
            .operations(OperationsSettings::withTestControls)
            .build());
    private final Management management = new Management(server);
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pausesTheStoreAndNothingIsLost() {
        client.post(MUG);
        assertThat(management.put("/test/store", "{\"paused\":true}").text()).isEqualTo("{\"paused\":true}");

        Client.Answer answer = client.post(MUG);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().get("Retry-After")).isEqualTo("1");
        assertThat(client.sendTo("/readyz", "GET", "").status()).isEqualTo(503);
        assertThat(management.metric("cartwright_store_degraded")).isEqualTo(1);

        management.put("/test/store", "{\"paused\":false}");
        assertThat(client.get().cart().path("mug-enamel").path("qty").asInt()).isEqualTo(1);
        assertThat(management.metric("cartwright_store_degraded")).isZero();
    }

    @Test
    void movesTheClockOfTheServerAndOfItsCarts() {
        client.post(MUG);
        assertThat(management
                        .send("POST", "/test/clock", "{\"advanceSeconds\":3599}")
                        .status())
                .isEqualTo(200);
        assertThat(client.get().cart().size()).isEqualTo(1);
        Client.Answer moved = management.send("POST", "/test/clock", "{\"advanceSeconds\":1}");
        assertThat(moved.json().path("advancedSeconds").asInt()).isEqualTo(3_600);
        assertThat(client.get().cart().size()).isZero();
    }

    @Test
    void limitsEachClientUntilTheShopGetsItsOwnLimitBack() {
        assertThat(management
                        .put("/test/rate-limit", "{\"requestsPerSecond\":1}")
                        .status())
                .isEqualTo(200);
        assertThat(client.get().status()).isEqualTo(200);
        Client.Answer refused = client.get();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers().get("Retry-After")).isEqualTo("1");
        management.send("POST", "/test/clock", "{\"advanceSeconds\":1}");
        assertThat(client.get().status()).isEqualTo(200);
        assertThat(management
                        .put("/test/rate-limit", "{\"requestsPerSecond\":0}")
                        .text())
                .isEqualTo("{\"requestsPerSecond\":0}");
        assertThat(client.get().status()).isEqualTo(200);
        assertThat(client.get().status()).isEqualTo(200);
        assertThat(management
                        .put("/test/rate-limit", "{\"requestsPerSecond\":-1}")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate_only", "reserve_ttl"})
    void setsTheStockOfASkuUntilAReset(String mode) {
        try (ReferenceServer shop = ReferenceServer.start(Management.configured("INVENTORY_MODE", mode)
                .operations(OperationsSettings::withTestControls)
                .build())) {
            Management tester = new Management(shop);
            Client visitor = new Client(shop);
            long before = tester.get("/test/stock").json().path("mug-enamel").asLong();

            tester.put("/test/stock", "{\"sku\":\"mug-enamel\",\"stock\":1}");
            assertThat(visitor.post("{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":2}")
                            .error())
                    .isEqualTo("Insufficient stock");
            assertThat(visitor.post(MUG)
                            .cart()
                            .path("mug-enamel")
                            .path("sku")
                            .path("stock")
                            .asInt())
                    .isEqualTo(1);
            tester.put("/test/stock", "{\"sku\":\"mug-enamel\",\"stock\":0}");
            assertThat(new Client(shop).post(MUG).error()).isEqualTo("Out of stock");

            assertThat(tester.send("POST", "/test/reset", "{}").status()).isEqualTo(200);
            assertThat(tester.get("/test/stock").json().path("mug-enamel").asLong())
                    .isEqualTo(before);
            assertThat(new Client(shop).post(MUG).status()).isEqualTo(200);
        }
    }

    @Test
    void resumesTheStoreAtAReset() {
        management.put("/test/store", "{\"paused\":true}");
        assertThat(management.send("POST", "/test/reset", "{}").status()).isEqualTo(200);
        assertThat(client.post(MUG).status()).isEqualTo(200);
    }

    @Test
    void pausesThePaymentsUntilAReset() {
        try (CheckoutShop shop = new CheckoutShop(new StoreAddress.Memory())) {
            ReferenceServer paid = shop.start(builder -> builder.operations(OperationsSettings::withTestControls));
            Management tester = new Management(paid);
            Client visitor = new Client(paid);
            visitor.post(MUG);
            tester.put("/test/payments", "{\"paused\":true}");
            assertThat(CheckoutShop.checkout(visitor).status()).isEqualTo(502);
            assertThat(visitor.get().cart().size()).isEqualTo(1);

            assertThat(tester.send("POST", "/test/reset", "{}").status()).isEqualTo(200);
            assertThat(CheckoutShop.checkout(visitor).status()).isEqualTo(200);
        }
    }

    @Test
    void showsWhatTheShopTellsOfItsCarts() {
        assertThat(management.get("/test/events").text()).isEqualTo("{\"told\":0,\"pending\":0}");
        client.post(MUG);
        new Client(server).post(MUG);
        await().until(() -> management.get("/test/events").json().path("told").asInt() == 2);

        Client.Answer all = management.send("POST", "/test/events", "{\"after\":0}");
        assertThat(all.headers().get("Content-Type")).isEqualTo("application/x-ndjson");
        List<String> events = all.text().lines().toList();
        assertThat(events).hasSize(2).allMatch(event -> event.startsWith("{\"type\":\"add_to_cart\""));
        assertThat(management
                        .send("POST", "/test/events", "{\"after\":1}")
                        .text()
                        .lines())
                .containsExactly(events.getLast());
        String cart =
                JsonText.read(events.getFirst()).orElseThrow().path("cart_id").asText();
        assertThat(management
                        .send("POST", "/test/events", "{\"after\":0,\"cart_id\":\"%s\"}".formatted(cart))
                        .text()
                        .lines())
                .containsExactly(events.getFirst());
    }

    @Test
    void countsWhatIsOnItsWayUntilItCanBeRead() {
        try (ReferenceServer late = ReferenceServer.start(ServerConfiguration.forTests()
                .variants("events-told-later")
                .operations(OperationsSettings::withTestControls)
                .build())) {
            Management tester = new Management(late);
            new Client(late).post(MUG);
            await().until(() -> tester.get("/test/events").json(), counted -> {
                long told = counted.path("told").asLong();
                long pending = counted.path("pending").asLong();
                assertThat(told + pending).as(counted.toString()).isPositive();
                return told == 1 && pending == 0;
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT | /test/store | {} | 400",
                "PUT | /test/payments | {\"paused\":\"yes\"} | 400",
                "PUT | /test/store | {\"paused\":1} | 400",
                "POST | /test/clock | {\"advanceSeconds\":-1} | 400",
                "POST | /test/clock | {\"advanceSeconds\":1e30} | 400",
                "POST | /test/clock | {\"advanceSeconds\":\"1\"} | 400",
                "PUT | /test/stock | {\"sku\":\"mug-enamel\"} | 400",
                "PUT | /test/stock | {\"sku\":\"mug-enamel\",\"stock\":-1} | 400",
                "PUT | /test/stock | {\"sku\":\"no-such\",\"stock\":1} | 404",
                "POST | /test/events | {} | 400",
                "POST | /test/events | {\"after\":\"0\"} | 400",
                "POST | /test/events | {\"after\":0,\"cart_id\":1} | 400",
                "POST | /test/events | {\"after\":0,\"cart\":\"x\"} | 400",
                "POST | /test/reset | {\"x\":1} | 400",
                "POST | /test/reset | nonsense | 400",
                "DELETE | /test/store | {} | 405",
                "PUT | /test/other | {} | 404"
            })
    void refusesWhatItCanNotDoAndSaysWhatWouldDo(String method, String path, String body, int status) {
        Client.Answer answer = management.send(method, path, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.error()).isNotBlank();
    }

    @Test
    void areNotThereUnlessAskedFor() {
        try (ReferenceServer plain =
                ReferenceServer.start(Management.configured().build())) {
            assertThat(new Management(plain)
                            .put("/test/store", "{\"paused\":true}")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(client.sendTo("/test/store", "PUT", "{\"paused\":true}").status())
                .as("never at the shop's own port")
                .isEqualTo(404);
    }

    @Test
    void startNowhereButOnTheLoopback() {
        assertThatThrownBy(() -> ServerConfiguration.forTests()
                        .host("0.0.0.0")
                        .operations(OperationsSettings::withTestControls)
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("0.0.0.0");
        assertThatThrownBy(() -> Management.configured("MANAGEMENT_HOST", "0.0.0.0")
                        .operations(OperationsSettings::withTestControls)
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("MANAGEMENT_HOST");
    }
}
