package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardsTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    private final ReferenceServer server =
            ReferenceServer.start(ServerConfiguration.forTests().build());

    @AfterAll
    void stop() {
        server.close();
    }

    private Client client() {
        return new Client(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "null",
                "http://127.0.0.1:1",
                "http://127.0.0.1",
                "http://127.0.0.1.elsewhere.example",
                "http://elsewhere.example/127.0.0.1",
                "not an origin",
                "http://user@127.0.0.1"
            })
    void refusesAForeignOriginAndChangesNothing(String origin) {
        Client client = client();
        String before = client.post(MUG).text();
        for (String method : new String[] {"POST", "PATCH", "PUT", "DELETE"}) {
            Client.Answer refused = client.send(method, MUG, "Origin", origin);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.error()).isNotEmpty();
            assertThat(refused.headers().names()).doesNotContain("Access-Control-Allow-Origin");
        }
        assertThat(client.get().text()).isEqualTo(before);
    }

    @Test
    void acceptsItsOwnOriginAndItsForwardedForms() {
        String own = server.baseUri().toString();
        assertThat(client().send("POST", MUG, "Origin", own).status()).isEqualTo(200);
        assertThat(client().send("POST", MUG, "Origin", own.replace("http://", "HTTP://"))
                        .status())
                .isEqualTo(200);
        assertThat(client().send(
                                "POST",
                                MUG,
                                "Origin",
                                "https://shop.example",
                                "X-Forwarded-Host",
                                "shop.example, inner")
                        .status())
                .isEqualTo(200);
        assertThat(client().send(
                                "POST",
                                MUG,
                                "Origin",
                                "https://shop.example",
                                "Forwarded",
                                "for=10.0.0.1;host=shop.example:443;proto=https")
                        .status())
                .isEqualTo(200);
        assertThat(client().send("POST", MUG, "Origin", "https://shop.example:444", "X-Forwarded-Host", "shop.example")
                        .status())
                .isEqualTo(403);
        assertThat(client().send("GET", "", "Origin", "https://elsewhere.example")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 415",
        "application/x-www-form-urlencoded, 415",
        "multipart/form-data; boundary=x, 415",
        "application/jsonp, 415",
        "application/json, 200",
        "Application/JSON; charset=UTF-8, 200",
        "application/vnd.shop+json, 200"
    })
    void readsJsonOnly(String type, int status) {
        assertThat(client().send("POST", MUG, "Content-Type", type).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "PUT", "DELETE"})
    void judgesAnEmptyBodyByTheSchemaWhateverItsType(String method) {
        Client.Answer answer = client().send(method, "", "Content-Type", "text/plain");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().isObject()).isTrue();
        assertThat(answer.json().has("error")).isFalse();
    }

    @Test
    void readsSixtyFourKibibytesAndRefusesMoreThanItsLimit() {
        assertThat(client().post(padded(64 * 1_024)).status()).isEqualTo(200);
        assertThat(client().post(padded(256 * 1_024)).status()).isEqualTo(200);
        Client.Answer refused = client().post(padded(256 * 1_024 + 1));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.error()).isNotEmpty();
        assertThat(client().post(padded(1_024 * 1_024 + 1)).status()).isEqualTo(413);
    }

    private static String padded(int bytes) {
        return MUG + " ".repeat(bytes - MUG.length());
    }

    @Test
    void refusesAnAnnouncedGiantWithoutWaitingForIt() throws IOException {
        try (RawExchange exchange = new RawExchange(server.baseUri())) {
            exchange.send(
                    "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000000000\r\n\r\n{");
            assertThat(exchange.head()).startsWith("HTTP/1.1 413").containsIgnoringCase("connection: close");
        }
    }

    @Test
    void refusesAnEndlessStreamOnceItIsOverTheLimit() throws IOException {
        try (RawExchange exchange = new RawExchange(server.baseUri())) {
            exchange.send(
                    "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            exchange.send("40001\r\n" + "x".repeat(0x40001) + "\r\n");
            assertThat(exchange.head()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void keepsEveryCartAnswerOutOfCaches() {
        Client client = client();
        assertThat(client.post(MUG).headers().get("Cache-Control")).isEqualTo("no-store");
        assertThat(client.post("{}").headers().get("Cache-Control")).isEqualTo("no-store");
        assertThat(client.send("FOO", "").headers().get("Cache-Control")).isEqualTo("no-store");
    }
}
