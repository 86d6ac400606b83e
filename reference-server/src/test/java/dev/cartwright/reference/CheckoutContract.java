package dev.cartwright.reference;

import static dev.cartwright.reference.CheckoutShop.MUG;
import static dev.cartwright.reference.CheckoutShop.checkout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.stripestub.Play;
import dev.cartwright.reference.stripestub.StubSession;
import dev.cartwright.reference.stripestub.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /api/checkout-session} of a running server, against a Stripe stub. */
abstract class CheckoutContract extends PayableCart {
    @Test
    void opensASessionForWhatTheCartCosts() {
        Client client = mugs(2);
        client.post("{\"sku\":{\"id\":\"tee-evergreen\"},\"size\":\"M\"}");
        String cookie = client.cookie().orElseThrow();
        String before = client.get().text();

        Client.Answer answer = checkout(client);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("Content-Type")).isEqualTo("application/json");
        assertThat(answer.headers().get("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.setCookies()).isEmpty();
        JsonNode told = answer.json();
        assertThat(told.properties().stream().map(entry -> entry.getKey()))
                .containsExactlyInAnyOrder("sessionId", "clientSecret", "amount", "currency", "orderId");
        assertThat(told.path("amount").isIntegralNumber()).isTrue();
        assertThat(told.path("amount").asLong()).isEqualTo(2 * 1250 + 1999);
        assertThat(told.path("currency").asText()).isEqualTo("eur");
        assertThat(told.path("orderId").asText()).isNotEmpty();
        StubSession session = shop.stripe.sessions().getFirst();
        assertThat(session.id()).isEqualTo(told.path("sessionId").asText());
        assertThat(told.path("clientSecret").asText()).startsWith(session.id());
        assertThat(session.amount()).isEqualTo(2 * 1250 + 1999);
        assertThat(session.metadata())
                .containsEntry("order_id", told.path("orderId").asText());
        assertThat(session.toString()).doesNotContain(cookie);
        assertThat(client.get().text()).isEqualTo(before);
        assertThat(client.cookie()).contains(cookie);
    }

    @Test
    void givesTheSameCartTheSameSession() {
        Client client = mugs(2);
        String first = checkout(client).text();

        assertThat(checkout(client).text()).isEqualTo(first);
        client.post(MUG.formatted(1));
        client.patch("{\"id\":\"mug-enamel\",\"qty\":2}");
        assertThat(checkout(client).text()).as("the same lines again").isEqualTo(first);
        assertThat(shop.stripe.sessions()).hasSize(1);
        assertThat(checkout(mugs(2)).json().path("sessionId"))
                .as("another visitor's cart of the same lines")
                .isNotEqualTo(checkout(client).json().path("sessionId"));
    }

    @Test
    void givesAChangedCartAnotherSessionAndExpiresTheOld() {
        Client client = mugs(2);
        JsonNode first = checkout(client).json();
        client.post(MUG.formatted(1));
        JsonNode second = checkout(client).json();

        assertThat(second.path("sessionId")).isNotEqualTo(first.path("sessionId"));
        assertThat(second.path("orderId")).isNotEqualTo(first.path("orderId"));
        assertThat(second.path("amount").asLong()).isEqualTo(3 * 1250);
        await().untilAsserted(() -> assertThat(shop.stripe.sessions())
                .extracting(StubSession::status)
                .containsExactly("expired", "open"));
    }

    @Test
    void givesACartWhoseSessionIsOverAnother() {
        Client client = mugs(2);
        String first = checkout(client).json().path("sessionId").asText();
        shop.clock.advance(Duration.ofMinutes(20));
        assertThat(checkout(client).json().path("sessionId").asText()).isEqualTo(first);
        shop.clock.advance(Duration.ofMinutes(30));
        assertThat(checkout(client).json().path("sessionId").asText())
                .isNotEmpty()
                .isNotEqualTo(first);
    }

    @Test
    void givesWhoBuysTheSameAgainAnotherSession() {
        Client client = mugs(2);
        JsonNode first = checkout(client).json();
        assertThat(shop.play(first, Play.PAY)).containsExactly(200);
        client.post(MUG.formatted(2));

        JsonNode second = checkout(client).json();

        assertThat(second.path("sessionId")).isNotEqualTo(first.path("sessionId"));
        assertThat(shop.play(second, Play.PAY)).containsExactly(200);
        assertThat(shop.orders("taken_out")).isEqualTo(2);
        assertThat(client.get().cart()).isEmpty();
    }

    @Test
    void refusesAnEmptyCart() {
        Client nobody = new Client(server);
        Client.Answer answer = checkout(nobody);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).isEqualTo("{\"error\":\"Cart is empty\"}");
        assertThat(answer.setCookies()).isEmpty();
        Client emptied = mugs(1);
        emptied.put("{\"lines\":[]}");
        assertThat(checkout(emptied).error()).isEqualTo("Cart is empty");
        assertThat(checkout(new Client(server).withCookie("Zm9yZ2Vk.0000")).error())
                .isEqualTo("Cart is empty");
        assertThat(shop.stripe.sessions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void offersPostOnly(String method) {
        Client client = mugs(1);
        for (String path : List.of("/api/checkout-session", "/api/stripe-webhook")) {
            Client.Answer answer = client.sendTo(path, method, method.equals("GET") ? "" : "{}");
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.headers().get("Allow")).isEqualTo("POST, OPTIONS");
        }
    }

    @Test
    void guardsAsTheCartDoes() {
        Client client = mugs(1);
        assertThat(checkout(client, "Origin", "https://elsewhere.example").status())
                .isEqualTo(403);
        assertThat(checkout(client, "Origin", server.baseUri().toString()).status())
                .isEqualTo(200);
        assertThat(client.sendTo("/api/checkout-session", "POST", "a=b", "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(client.sendTo("/api/checkout-session", "POST", " ".repeat(2_000_000))
                        .status())
                .isEqualTo(413);
        assertThat(client.sendTo("/api/checkout-session", "OPTIONS", "").status())
                .isEqualTo(204);
    }

    @Test
    void pricesByTheCatalogueAndNotByWhatTheCartRemembers() throws Exception {
        Client client = mugs(2);
        client.sendTo(
                "/api/cart", "POST", "{\"sku\":{\"id\":\"mug-enamel\",\"price\":1,\"title\":\"cheap\"},\"qty\":1}");
        Client.Answer answer = client.sendTo("/api/checkout-session", "POST", "{\"amount\":1,\"lines\":[]}");
        assertThat(answer.json().path("amount").asLong()).isEqualTo(3 * 1250);
    }

    @Test
    void offersNothingWithoutAProvider() {
        ReferenceServer plain = shop.start(builder -> builder.checkout(_ -> CheckoutSettings.defaults()));
        for (String path : List.of("/api/checkout-session", "/api/stripe-webhook")) {
            assertThat(new Client(plain).sendTo(path, "POST", "").status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERROR", "RESET"})
    void answers502WhileTheProviderIsDownAndRecovers(String trouble) {
        Client client = mugs(2);
        String before = client.get().text();
        shop.stripe.trouble(Trouble.valueOf(trouble));

        Client.Answer answer = checkout(client);

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.text()).isEqualTo("{\"error\":\"Payment unavailable\"}");
        assertThat(client.get().text()).isEqualTo(before);
        shop.stripe.trouble(Trouble.NONE);
        assertThat(checkout(client).status()).isEqualTo(200);
        assertThat(shop.stripe.sessions()).hasSize(1);
    }

    @Test
    void opensOneSessionAlthoughTheProvidersAnswersGetLost() {
        ReferenceServer hasty = shop.start(builder -> builder.checkout(_ -> CheckoutSettings.defaults()
                .with(new CheckoutSettings.Stripe(CheckoutShop.KEY, CheckoutShop.WEBHOOK)
                        .at(shop.stripe.uri())
                        .within(Duration.ofMillis(300)))));
        Client client = new Client(hasty);
        client.post(MUG.formatted(2));
        shop.stripe.trouble(Trouble.SILENCE);

        assertThat(checkout(client).status()).isEqualTo(502);
        shop.stripe.trouble(Trouble.NONE);

        assertThat(checkout(client).json().path("sessionId").asText())
                .isEqualTo(shop.stripe.sessions().getFirst().id());
        assertThat(shop.stripe.sessions()).hasSize(1);
        assertThat(new HashSet<>(shop.stripe.idempotencyKeys())).hasSize(1);
    }

    @Test
    void asksTheProviderForOneSessionHoweverManyAsk() throws Exception {
        // carts in memory are one server's own
        ReferenceServer other = store() instanceof StoreAddress.Memory ? server : shop.start();
        String cookie = mugs(2).cookie().orElseThrow();
        List<Callable<Client.Answer>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Client client = new Client(i % 2 == 0 ? server : other).withCookie(cookie);
            all.add(() -> checkout(client));
        }
        Set<String> answers = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Client.Answer> future : threads.invokeAll(all)) {
                assertThat(future.get().status()).isEqualTo(200);
                answers.add(future.get().text());
            }
        }
        assertThat(answers).hasSize(1);
        assertThat(shop.stripe.sessions()).hasSize(1);
    }

    @Test
    void showsNoSecretInAnAnswerOrTheLog() {
        Client client = mugs(2);
        String secret = checkout(client).json().path("clientSecret").asText();
        shop.stripe.trouble(Trouble.ERROR);
        client.post(MUG.formatted(1));
        String answers = checkout(client).text()
                + CheckoutShop.webhook(server, "{}", "t=1,v1=00").text();
        assertThat(answers + shop.log).isNotEmpty().doesNotContain("hunter2").doesNotContain(secret);
    }
}
