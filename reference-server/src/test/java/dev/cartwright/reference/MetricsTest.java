package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    private final ReferenceServer server =
            ReferenceServer.start(Management.configured().build());
    private final Management management = new Management(server);
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void countsRequestsByMethodAndStatusWithTheLimitsOfThePlan() {
        client.get();
        client.post(MUG);
        client.post(MUG);
        client.post("{}");

        assertThat(management.metric("http_server_requests_seconds_count", "path=\"/api/cart\"", "\"POST\"", "\"200\""))
                .isEqualTo(2);
        assertThat(management.metric("http_server_requests_seconds_count", "path=\"/api/cart\"", "\"POST\"", "\"400\""))
                .isEqualTo(1);
        for (String limit : new String[] {"0.2", "0.5", "1.0"}) {
            assertThat(management.metric(
                            "http_server_requests_seconds_bucket", "\"POST\"", "\"200\"", "le=\"" + limit + "\""))
                    .as("answers within %s s", limit)
                    .isEqualTo(2);
        }
    }

    @Test
    void tellsASlowAnswerFromAQuickOne() {
        try (ReferenceServer slow = ReferenceServer.start(
                Management.configured().faults("reads-slow").build())) {
            new Client(slow).get();
            Management watching = new Management(slow);
            assertThat(watching.metric("http_server_requests_seconds_bucket", "\"GET\"", "le=\"0.2\""))
                    .isZero();
            assertThat(watching.metric("http_server_requests_seconds_count", "\"GET\""))
                    .isEqualTo(1);
        }
    }

    @Test
    void keepsNoLabelThatAClientMadeUp() {
        for (int at = 0; at < 20; at++) {
            client.sendTo("/made/up/" + at, "GET", "");
            client.send("MADEUP" + at, "{}");
        }
        assertThat(management.metrics())
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("made"));
        assertThat(management.metric("http_server_requests_seconds_count", "path=\"other\"", "\"404\""))
                .isEqualTo(20);
        assertThat(management.metric("http_server_requests_seconds_count", "method=\"other\"", "\"405\""))
                .isEqualTo(20);
    }

    @Test
    void countsACookieThatIsNotValidAndNoVisitorWithoutOne() {
        client.get();
        client.get();
        new Client(server).withCookie("forged.cookie").get();
        new Client(server).get();

        assertThat(management.metric("cartwright_cart_cookies_total", "\"invalid\""))
                .isEqualTo(1);
        assertThat(management.metric("cartwright_cart_cookies_total", "\"valid\""))
                .isEqualTo(1);
    }

    @Test
    void showsHowLargeCartsAreAndSignalsThoseBeyondFiftyLines() {
        client.post("{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":3}");
        assertThat(management.metric("cartwright_cart_pieces_sum")).isEqualTo(3);
        assertThat(management.metric("cartwright_cart_lines_bucket", "le=\"1.0\""))
                .isEqualTo(1);
        assertThat(management.metric("cartwright_cart_large_total")).isZero();

        String lines = IntStream.rangeClosed(1, 51)
                .mapToObj("{\"sku\":{\"id\":\"plain-%02d\"}}"::formatted)
                .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
        assertThat(client.put(lines).status()).isEqualTo(200);
        assertThat(management.metric("cartwright_cart_large_total")).isEqualTo(1);
        assertThat(management.metric("cartwright_cart_lines_bucket", "le=\"50.0\""))
                .isEqualTo(1);
    }

    @Test
    void showsAStoreThatIsThereAsAvailable() {
        client.post(MUG);
        client.get();
        assertThat(management.metric("cartwright_store_operations_total", "\"ok\""))
                .isEqualTo(2);
        assertThat(management.metric("cartwright_store_operations_total", "\"unavailable\""))
                .isZero();
        assertThat(management.metric("cartwright_store_degraded")).isZero();
        assertThat(management.metric("cartwright_store_breaker", "\"closed\"")).isEqualTo(1);
        assertThat(management.metric("cartwright_store_breaker", "\"open\"")).isZero();
    }

    @Test
    void showsAStoreThatIsGone() {
        StoreAddress nowhere = new StoreAddress.Redis(Secret.of("redis://127.0.0.1:1"));
        try (ReferenceServer lost = ReferenceServer.start(Management.configured()
                .store(nowhere)
                .storeTimeout(Duration.ofMillis(200))
                .build())) {
            Client visitor = new Client(lost);
            visitor.get();
            for (int at = 0; at < 10; at++) {
                assertThat(visitor.get().status()).isEqualTo(503);
            }
            Management watching = new Management(lost);
            assertThat(watching.metric("cartwright_store_operations_total", "\"unavailable\""))
                    .isEqualTo(10);
            assertThat(watching.metric("cartwright_store_degraded")).isEqualTo(1);
            assertThat(watching.metric("cartwright_store_breaker", "\"closed\""))
                    .isZero();
            assertThat(watching.metric("http_server_requests_seconds_count", "\"GET\"", "\"503\""))
                    .isEqualTo(10);
        }
    }

    @Test
    void isNotAtTheShopsOwnPortUnlessAskedTo() {
        assertThat(client.sendTo("/metrics", "GET", "").status()).isEqualTo(404);
        try (ReferenceServer open =
                ReferenceServer.start(Management.configured("METRICS_PUBLIC", "true", "MANAGEMENT_PORT", "")
                        .build())) {
            Client.Answer answer = new Client(open).sendTo("/metrics", "GET", "");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("Content-Type")).startsWith("text/plain; version=0.0.4");
            assertThat(answer.headers().get("Cache-Control")).isEqualTo("no-store");
            assertThat(open.managementUri()).isEmpty();
        }
    }

    @Test
    void refusesWhatItDoesNotOffer() {
        assertThat(management.send("POST", "/metrics", "{}").status()).isEqualTo(405);
        assertThat(management.get("/elsewhere").status()).isEqualTo(404);
        assertThat(management.get("/elsewhere").error()).contains("/metrics", "/cart-enabled");
        assertThat(management.get("/api/cart").status()).isEqualTo(404);
    }
}
