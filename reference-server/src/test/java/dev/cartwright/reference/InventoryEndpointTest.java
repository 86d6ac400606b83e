package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /api/inventory/validate}: who may ask, what is asked, and what is told. */
class InventoryEndpointTest {
    private static final String PATH = "/api/inventory/validate";
    private static final String TOKEN = "a-token-only-known-here-77";
    private static final String BEARER = "Bearer " + TOKEN;

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
            .inventory(InventorySettings.defaults().withToken(Secret.of(TOKEN)))
            .log(log::add)
            .build());
    private final Client client = new Client(server);

    @AfterEach
    void stop() {
        server.close();
        assertThat(log).noneMatch(line -> line.contains(TOKEN));
    }

    private Client.Answer ask(String body) {
        return client.sendTo(PATH, "POST", body, "Authorization", BEARER, "Content-Type", "application/json");
    }

    @Test
    void saysYesWhenThereIsEnoughOfAll() {
        Client.Answer answer = ask(
                "{\"items\":[{\"sku\":\"notebook-ruled\",\"qty\":10},{\"sku\":\"mug-enamel\",\"qty\":\"3\"},{\"sku\":\"vase-last-of-series\"}]}");
        assertThat(answer.text()).isEqualTo("{\"ok\":true}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.setCookies()).isEmpty();
        assertThat(answer.headers().get("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void namesEveryItemOfWhichThereIsTooLittle() {
        Client.Answer answer = ask(
                "{\"items\":[{\"sku\":\"notebook-ruled\",\"qty\":6},{\"sku\":\"mug-enamel\",\"qty\":1},"
                        + "{\"sku\":\"notebook-ruled\",\"qty\":5},{\"sku\":\"who\\u0000\",\"qty\":1},{\"sku\":\"cap-harbour\",\"qty\":9007199254740991}]}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text())
                .isEqualTo("{\"error\":\"Insufficient stock\",\"code\":\"inventory_insufficient\",\"items\":["
                        + "{\"sku\":\"cap-harbour\",\"requested\":9007199254740991,\"available\":0},"
                        + "{\"sku\":\"notebook-ruled\",\"requested\":11,\"available\":10},"
                        + "{\"sku\":\"who\\u0000\",\"requested\":1,\"available\":0}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer a-token-only-known-here-7",
                "Bearer a-token-only-known-here-777",
                "Basic a-token-only-known-here-77",
                "a-token-only-known-here-77"
            })
    void refusesWhoeverDoesNotKnowTheToken(String authorization) {
        String body = "{\"items\":[{\"sku\":\"mug-enamel\"}]}";
        Client.Answer answer = authorization.isEmpty()
                ? client.sendTo(PATH, "POST", body, "Content-Type", "application/json")
                : client.sendTo(PATH, "POST", body, "Authorization", authorization, "Content-Type", "application/json");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.error()).isEqualTo("Unauthorized");
        assertThat(answer.headers().get("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|items",
                "nothing|items",
                "{\"items\":{}}|items",
                "{\"items\":[]}|items",
                "{\"items\":[3]}|items",
                "{\"items\":[{\"sku\":4,\"qty\":1}]}|items",
                "{\"items\":[{\"qty\":1}]}|items",
                "{\"items\":[{\"sku\":\"mug-enamel\",\"qty\":0}]}|items",
                "{\"items\":[{\"sku\":\"mug-enamel\",\"qty\":2.5}]}|items",
                "{\"items\":[{\"sku\":\"mug-enamel\",\"qty\":null}]}|items",
                "{\"items\":[{\"sku\":\"mug-enamel\",\"size\":\"M\"}]}|items"
            })
    void refusesABodyThatDoesNotFitAndNamesTheField(String body, String field) {
        Client.Answer answer = ask(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().fieldNames()).toIterable().containsExactly(field);
        assertThat(answer.json().path(field).isArray()).isTrue();
    }

    @Test
    void refusesUnknownMembersAndBodiesThatAreNoObject() {
        assertThat(ask("{\"items\":[{\"sku\":\"mug-enamel\"}],\"cart\":1}").text())
                .isEqualTo("{}");
        assertThat(ask("[]").status()).isEqualTo(400);
        assertThat(ask("{\"items\":[" + "{\"sku\":\"x\"},".repeat(500) + "{\"sku\":\"x\"}]}")
                        .text())
                .contains("at most 500");
    }

    @Test
    void offersNothingButPost() {
        Client.Answer get = client.sendTo(PATH, "GET", "", "Authorization", BEARER);
        assertThat(get.status()).isEqualTo(405);
        assertThat(get.headers().get("Allow")).isEqualTo("POST, OPTIONS");
        assertThat(client.sendTo(PATH, "OPTIONS", "").status()).isEqualTo(204);
        assertThat(client.sendTo(PATH, "POST", "x=1", "Authorization", BEARER, "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(ask("{\"items\":[\"" + "x".repeat(300_000) + "\"]}").status())
                .isEqualTo(413);
    }

    @Test
    void isNotThereWithoutAToken() {
        try (ReferenceServer without =
                ReferenceServer.start(ServerConfiguration.forTests().build())) {
            assertThat(new Client(without).sendTo(PATH, "POST", "{}").status()).isEqualTo(404);
        }
    }
}
