package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CartResourceTest {
    private Optional<ReferenceServer> started = Optional.empty();

    ServerConfiguration configuration() {
        return ServerConfiguration.forTests().build();
    }

    @BeforeAll
    void isUp() {
        started = Optional.of(ReferenceServer.start(configuration()));
        assertThat(client().sendTo("/readyz", "GET", "").status()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        started.ifPresent(ReferenceServer::close);
    }

    private Client client() {
        return new Client(started.orElseThrow());
    }

    @Test
    void givesANewVisitorAnEmptyCartAndACookie() {
        Client.Answer answer = client().get();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"ok\":true,\"cart\":{}}");
        assertThat(answer.setCookies())
                .singleElement()
                .asString()
                .matches(
                        "__Host-CART_ID=[A-Za-z0-9_-]{48}\\.[0-9a-f]{64}; Path=/; Max-Age=2592000; SameSite=Lax; Secure; HttpOnly");
        assertThat(answer.headers().get("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().get("Content-Type")).isEqualTo("application/json");
        assertThat(answer.headers().get("Content-Length")).isEqualTo("21");
    }

    @Test
    void addsToALineAndKeepsTheCookiesId() {
        Client client = client();
        Client.Answer first = client.post(
                "{\"sku\":{\"id\":\"tee-classic\",\"price\":1,\"title\":\"x\",\"stock\":999},\"size\":\"M\",\"qty\":2}");
        String cookie = client.cookie().orElseThrow();
        Client.Answer second = client.post("{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"M\"}");
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.cart().path("tee-classic:M").path("qty").asInt()).isEqualTo(3);
        assertThat(second.cart().path("tee-classic:M").path("size").asText()).isEqualTo("M");
        assertThat(second.cart().path("tee-classic:M").path("sku").path("price").asInt())
                .isEqualTo(2999);
        assertThat(second.cart().path("tee-classic:M").path("sku").path("title").asText())
                .isEqualTo("Classic T-shirt");
        assertThat(second.cart().path("tee-classic:M").path("sku").path("stock").asInt())
                .isEqualTo(10);
        assertThat(second.cookie()).contains(cookie);
        assertThat(client.get().cart()).isEqualTo(second.cart());
    }

    @Test
    void setsRemovesAndReplacesLines() {
        Client client = client();
        client.post("{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":5}");
        client.post("{\"sku\":{\"id\":\"sticker-free\"}}");
        assertThat(client.patch("{\"id\":\"mug-enamel\",\"qty\":3}")
                        .cart()
                        .path("mug-enamel")
                        .path("qty")
                        .asInt())
                .isEqualTo(3);
        assertThat(client.patch("{\"id\":\"mug-enamel\",\"qty\":0}").cart().has("mug-enamel"))
                .isFalse();
        assertThat(client.delete("{\"id\":\"sticker-free\"}").text()).isEqualTo("{\"ok\":true,\"cart\":{}}");
        Client.Answer replaced =
                client.put("{\"lines\":[{\"sku\":{\"id\":\"plain-01\"}},{\"sku\":{\"id\":\"plain-01\"},\"qty\":2}]}");
        assertThat(replaced.cart().path("plain-01").path("qty").asInt()).isEqualTo(3);
        assertThat(client.put("{\"lines\":[]}").text()).isEqualTo("{\"ok\":true,\"cart\":{}}");
        assertThat(client.put("{\"lines\":[]}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"book:1984", "print/a3/lake", "größe-übergang", "книга:том/1"})
    void sellsSkusOfOddIds(String id) {
        Client client = client();
        assertThat(client.post("{\"sku\":{\"id\":\"%s\"}}".formatted(id)).cart().has(id))
                .isTrue();
        assertThat(client.patch("{\"id\":\"%s\",\"qty\":4}".formatted(id)).status())
                .isEqualTo(200);
        assertThat(client.delete("{\"id\":\"%s\"}".formatted(id)).cart().size()).isZero();
    }

    @Test
    void keepsASizeWithAColonApart() {
        Client client = client();
        client.post("{\"sku\":{\"id\":\"jersey:home\"},\"size\":\"L\"}");
        Client.Answer both = client.post("{\"sku\":{\"id\":\"jersey:home\"},\"size\":\"X:L\"}");
        assertThat(both.cart().path("jersey:home:X:L").path("size").asText()).isEqualTo("X:L");
        assertThat(both.cart().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          POST   | {"sku":{"id":"tee-classic"}}                                                  | 400 | Size required
          POST   | {"sku":{"id":"nothing"}}                                                      | 404 | Item not found
          POST   | {"sku":{"id":"nothing"},"size":"Q"}                                           | 404 | Item not found
          POST   | {"sku":{"id":"poster-night-train"}}                                           | 409 | Out of stock
          POST   | {"sku":{"id":"vase-last-of-series"},"qty":2}                                  | 409 | Insufficient stock
          POST   | {"sku":{"id":"tee-classic"},"size":"M","qty":11}                              | 409 | Insufficient stock
          PUT    | {"lines":[{"sku":{"id":"mug-enamel"}},{"sku":{"id":"nothing"}}]}              | 404 | Item not found
          PUT    | {"lines":[{"sku":{"id":"tee-classic"},"size":"S","qty":6},{"sku":{"id":"tee-classic"},"size":"M","qty":5}]} | 409 | Insufficient stock
          PUT    | {"lines":[{"sku":{"id":"poster-night-train"}},{"sku":{"id":"nothing"}}]}      | 409 | Out of stock
          PATCH  | {"id":"mug-enamel","qty":1}                                                   | 404 | Cart not found
          DELETE | {"id":"mug-enamel"}                                                           | 404 | Cart not found
          """)
    void refusesAndMintsNoCookie(String method, String body, int status, String error) {
        Client.Answer answer = client().send(method, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).isEqualTo("{\"error\":\"%s\"}".formatted(error));
        assertThat(answer.setCookies()).isEmpty();
    }

    @Test
    void refusesTheEleventhShirtOverAllSizes() {
        Client client = client();
        client.post("{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"S\",\"qty\":6}");
        client.post("{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"M\",\"qty\":4}");
        String before = client.get().text();
        assertThat(client.post("{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"L\"}")
                        .error())
                .isEqualTo("Insufficient stock");
        assertThat(client.patch("{\"id\":\"tee-classic:S\",\"qty\":7}").error()).isEqualTo("Insufficient stock");
        assertThat(client.get().text()).isEqualTo(before);
        assertThat(client.patch("{\"id\":\"tee-classic:S\",\"qty\":5}").status())
                .isEqualTo(200);
    }

    @Test
    void keepsTheCartWhenAPutFails() {
        Client client = client();
        String before = client.post("{\"sku\":{\"id\":\"mug-enamel\"}}").text();
        Client.Answer refused =
                client.put("{\"lines\":[{\"sku\":{\"id\":\"plain-01\"}},{\"sku\":{\"id\":\"tee-classic\"}}]}");
        assertThat(refused.error()).isEqualTo("Size required");
        assertThat(refused.cookie()).as("a refusal repeats a valid cookie").isEqualTo(client.cookie());
        assertThat(client.get().text()).isEqualTo(before);
    }

    @Test
    void keepsMetaAndRentalThroughALaterAdd() {
        Client client = client();
        client.post("""
        {"sku":{"id":"tent-rental"},"meta":{"source":"mail","more":1,"tryOn":{"idempotencyKey":"k","transform":{"x":[1,{"y":"\\ud800"}]}}},
         "rental":{"start":"2026-01-01","end":"2026-01-03","termsVersion":"7","durationUnit":"day","deposit":"12.5","insurance":{"selected":true,"fee":3,"z":0},"q":1}}
        """);
        Client.Answer later = client.post("{\"sku\":{\"id\":\"tent-rental\"}}");
        assertThat(later.cart().path("tent-rental").path("qty").asInt()).isEqualTo(2);
        assertThat(later.cart().path("tent-rental").path("meta").toString())
                .isEqualTo(
                        "{\"source\":\"mail\",\"tryOn\":{\"idempotencyKey\":\"k\",\"transform\":{\"x\":[1,{\"y\":\"?\"}]}}}");
        assertThat(later.cart().path("tent-rental").path("rental").toString())
                .isEqualTo(
                        "{\"start\":\"2026-01-01\",\"end\":\"2026-01-03\",\"termsVersion\":\"7\",\"durationUnit\":\"day\",\"deposit\":12.5,\"insurance\":{\"selected\":true,\"fee\":3}}");
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        Client client = client();
        client.post("{\"sku\":{\"id\":\"mug-enamel\"}}");
        Client.Answer get = client.get();
        Client.Answer head = client.send("HEAD", "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.headers().get("Content-Length")).isEqualTo(get.headers().get("Content-Length"));
        assertThat(head.cookie()).isEqualTo(get.cookie());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "PROPFIND", "post"})
    void tellsWhichMethodsItOffers(String method) {
        Client.Answer answer = client().send(method, "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers().get("Allow")).isEqualTo("GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS");
        assertThat(answer.error()).isNotEmpty();
    }

    @Test
    void answersOptionsWithoutMakingACart() {
        Client.Answer answer = client().send("OPTIONS", "", "Origin", "https://elsewhere.example");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers().get("Allow")).contains("PATCH");
        assertThat(answer.headers().names()).doesNotContain("Access-Control-Allow-Origin", "Set-Cookie");
    }

    @Test
    void answersItsProbesAndNothingElse() {
        assertThat(client().sendTo("/healthz", "GET", "").text()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(client().sendTo("/readyz", "HEAD", "").status()).isEqualTo(200);
        assertThat(client().sendTo("/readyz", "POST", "{}").status()).isEqualTo(405);
        assertThat(client().sendTo("/api/cart/", "GET", "").status()).isEqualTo(404);
        assertThat(client().sendTo("/", "GET", "").error()).isEqualTo("Not found");
    }

    @Test
    void holdsSixtyLines() {
        Client client = client();
        for (int i = 1; i <= 60; i++) {
            assertThat(client.post("{\"sku\":{\"id\":\"plain-%02d\"}}".formatted(i))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(client.get().cart().size()).isEqualTo(60);
    }
}
