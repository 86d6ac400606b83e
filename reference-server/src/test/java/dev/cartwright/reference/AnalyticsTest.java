package dev.cartwright.reference;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.cartwright.reference.catalogue.CatalogueSource;
import dev.cartwright.reference.catalogue.SampleCatalogues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AnalyticsTest {
    private static final String MUG =
            "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":2,\"meta\":{\"source\":\"newsletter\"}}";

    @TempDir
    private Path directory;

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private Path file() {
        return directory.resolve("events.ndjson");
    }

    private List<JsonNode> events() {
        try {
            return Files.exists(file())
                    ? Files.readAllLines(file()).stream()
                            .map(AnalyticsTest::json)
                            .toList()
                    : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> types() {
        return events().stream().map(event -> event.path("type").asText()).toList();
    }

    @Test
    void tellsOfEveryAcceptedRequestInOneEventOfTheProtocolsShape() {
        String cookie;
        try (ReferenceServer server = ReferenceServer.start(
                Management.configured("ANALYTICS_FILE", file().toString(), "SHOP_ID", "cover-me", "CURRENCY", "gbp")
                        .build())) {
            Client client = new Client(server);
            client.get();
            client.post(MUG);
            client.post("{\"sku\":{\"id\":\"no-such\"}}");
            client.get();
            client.patch("{\"id\":\"mug-enamel\",\"qty\":3}");
            client.put("{\"lines\":[{\"sku\":{\"id\":\"mug-enamel\"}},{\"sku\":{\"id\":\"plain-01\"}}]}");
            client.delete("{\"id\":\"plain-01\"}");
            client.patch("{\"id\":\"mug-enamel\",\"qty\":0}");
            client.get();
            cookie = client.cookie().orElseThrow();
        }
        assertThat(types())
                .containsExactly(
                        "add_to_cart",
                        "view_cart",
                        "cart_set_qty",
                        "cart_quantity_changed",
                        "cart_remove",
                        "remove_from_cart");
        JsonNode added = events().getFirst();
        JsonNode item = added.path("items").path(0);
        assertThat(added.path("shop_id").asText()).isEqualTo("cover-me");
        assertThat(added.path("currency").asText()).isEqualTo("GBP");
        assertThat(added.path("source").asText()).isEqualTo("newsletter");
        assertThat(added.path("is_logged_in").isBoolean()).isTrue();
        assertThat(Instant.parse(added.path("timestamp").asText())).isBefore(Instant.now());
        assertThat(item.path("product_id").asText()).isEqualTo("mug-enamel");
        assertThat(item.path("name").asText()).isNotEmpty();
        assertThat(item.path("quantity").asInt()).isEqualTo(2);
        assertThat(added.path("value").asLong())
                .isEqualTo(2 * item.path("price").asLong())
                .isPositive();
        assertThat(events())
                .extracting(event -> event.path("cart_id").asText())
                .containsOnly(added.path("cart_id").asText());
        String id = new String(
                Base64.getUrlDecoder().decode(cookie.substring(0, cookie.indexOf('.'))),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(events().toString()).doesNotContain(id, cookie);
    }

    @Test
    void tellsOnceOfACartThatGoesToItsPayment() {
        try (CheckoutShop shop = new CheckoutShop(new StoreAddress.Memory())) {
            ReferenceServer server = shop.start(builder -> builder.operations(settings -> new OperationsSettings(
                    settings.cartEnabled(),
                    settings.previousSecret(),
                    settings.management(),
                    settings.metricsPublic(),
                    settings.testControls(),
                    settings.rateLimit(),
                    settings.trustedProxies(),
                    settings.drain(),
                    new OperationsSettings.AnalyticsSettings(
                            Optional.of(file()), Optional.empty(), Duration.ofMinutes(30)))));
            Client client = new Client(server);
            CheckoutShop.checkout(client);
            client.post(MUG);
            CheckoutShop.checkout(client);
            CheckoutShop.checkout(client);
        }
        assertThat(types()).containsExactly("add_to_cart", "proceed_to_checkout");
        assertThat(events().getLast().path("value"))
                .isEqualTo(events().getFirst().path("value"));
    }

    @Test
    void tellsTheCurrencyOfTheCatalogueWhereItSaysOne() {
        try (ReferenceServer server =
                ReferenceServer.start(Management.configured("ANALYTICS_FILE", file().toString(), "CURRENCY", "gbp")
                        .catalogue(new CatalogueSource.Sample("cochlearfit"))
                        .build())) {
            String id = SampleCatalogues.read("cochlearfit").skus().stream()
                    .filter(sku -> !sku.isSized() && sku.stock() > 0)
                    .findFirst()
                    .orElseThrow()
                    .id();
            new Client(server).post("{\"sku\":{\"id\":\"%s\"}}".formatted(id));
        }
        assertThat(events())
                .extracting(event -> event.path("currency").asText())
                .containsExactly(SampleCatalogues.read("cochlearfit")
                        .currency()
                        .orElseThrow()
                        .toUpperCase(Locale.ROOT));
    }

    @Test
    void noticesACartThatIsLeftAndComeBackTo() {
        MutableClock clock = new MutableClock();
        try (ReferenceServer server = ReferenceServer.start(
                Management.configured("ANALYTICS_FILE", file().toString(), "ANALYTICS_ABANDONED_AFTER", "600")
                        .steadyClock(clock)
                        .build())) {
            Client client = new Client(server);
            client.post(MUG);
            clock.advance(Duration.ofMinutes(9));
            client.get();
            clock.advance(Duration.ofMinutes(9));
            await().until(() -> types().size() == 2);
            clock.advance(Duration.ofMinutes(1));
            await().until(() -> types().contains("cart_abandoned"));
            client.get();
            await().until(() -> types().size() == 5);
            clock.advance(Duration.ofMinutes(1));
            client.put("{\"lines\":[]}");
            clock.advance(Duration.ofHours(1));
            client.get();
        }
        assertThat(types())
                .containsExactly(
                        "add_to_cart",
                        "view_cart",
                        "cart_abandoned",
                        "cart_recovered",
                        "view_cart",
                        "cart_quantity_changed");
    }

    @Test
    void postsToAWebhookAndAgainWhenItFails() {
        WireMockServer taker =
                new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
        taker.start();
        try {
            taker.stubFor(post("/events?key=planted")
                    .inScenario("hiccup")
                    .whenScenarioStateIs(Scenario.STARTED)
                    .willReturn(aResponse().withStatus(503))
                    .willSetStateTo("well"));
            taker.stubFor(post("/events?key=planted")
                    .inScenario("hiccup")
                    .whenScenarioStateIs("well")
                    .willReturn(aResponse().withStatus(204)));
            try (ReferenceServer server = ReferenceServer.start(Management.configured(
                            "ANALYTICS_WEBHOOK_URL", "http://127.0.0.1:%d/events?key=planted".formatted(taker.port()))
                    .build())) {
                new Client(server).post(MUG);
                await().until(() -> new Management(server).metric("cartwright_analytics_events_delivered_total") == 1);
            }
            var sent = taker.findAll(postRequestedFor(urlPathEqualTo("/events")));
            assertThat(sent).hasSize(2);
            assertThat(sent)
                    .extracting(request -> request.getHeader("Idempotency-Key"))
                    .containsOnly(sent.getFirst().getHeader("Idempotency-Key"));
            assertThat(json(sent.getLast().getBodyAsString())
                            .path(0)
                            .path("type")
                            .asText())
                    .isEqualTo("add_to_cart");
        } finally {
            taker.stop();
        }
    }

    @Test
    @Timeout(60)
    void neverSlowsARequestWhenTheWebhookHangs() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
                ReferenceServer server = ReferenceServer.start(Management.configured(
                                "ANALYTICS_WEBHOOK_URL", "http://127.0.0.1:%d/".formatted(silent.getLocalPort()))
                        .build())) {
            Client client = new Client(server);
            client.post(MUG);
            for (int at = 0; at < 10_500; at++) {
                assertThat(client.get().status()).isEqualTo(200);
            }
            assertThat(new Management(server).metric("cartwright_analytics_events_lost_total"))
                    .as("what found no room is counted")
                    .isPositive();
        }
    }

    @Test
    void losesEventsRatherThanRequestsWhenTheFileCanNotBeWritten() {
        try (ReferenceServer server = ReferenceServer.start(Management.configured(
                        "ANALYTICS_FILE",
                        directory.resolve("no/such/folder/events").toString())
                .build())) {
            assertThat(new Client(server).post(MUG).status()).isEqualTo(200);
            await().until(() -> new Management(server).metric("cartwright_analytics_events_lost_total") == 1);
        }
    }
}
