package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {
    private final ReferenceServer server =
            ReferenceServer.start(ServerConfiguration.forTests().build());

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "2.5",
                "\"abc\"",
                "null",
                "{}",
                "1e400",
                "-1e400",
                "\"\"",
                "\" \"",
                "[]",
                "[0]",
                "false",
                "\"1e400\"",
                "\"0\"",
                "9007199254740992",
                "1e300",
                "\"NaN\"",
                "\"Infinity\"",
                "\"2.5\"",
                "\"1_0\""
            })
    void refusesAQuantityThatIsNoPositiveInteger(String qty) {
        Client.Answer answer = new Client(server).post("{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":%s}".formatted(qty));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("qty").isArray()).isTrue();
        assertThat(answer.json().size()).isEqualTo(1);
        Client.Answer put =
                new Client(server).put("{\"lines\":[{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":%s}]}".formatted(qty));
        assertThat(put.status()).isEqualTo(400);
        assertThat(put.json().path("lines").isArray()).isTrue();
        assertThat(put.json().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2       | 2
            "2"     | 2
            " 3 "   | 3
            2.0     | 2
            "2e1"   | 20
            "+4"    | 4
            5e0     | 5
            """)
    void coercesANumericQuantity(String qty, int meant) {
        Client.Answer answer = new Client(server).post("{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":%s}".formatted(qty));
        assertThat(answer.cart().path("mug-enamel").path("qty").asInt()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"mug-enamel\"}",
                "{\"id\":\"mug-enamel\",\"qty\":null}",
                "{\"id\":\"mug-enamel\",\"qty\":false}",
                "{\"id\":\"mug-enamel\",\"qty\":true}",
                "{\"id\":\"mug-enamel\",\"qty\":\"\"}",
                "{\"id\":\"mug-enamel\",\"qty\":\" \"}",
                "{\"id\":\"mug-enamel\",\"qty\":\"\\t\\n\"}",
                "{\"id\":\"mug-enamel\",\"qty\":[]}",
                "{\"id\":\"mug-enamel\",\"qty\":[0]}",
                "{\"id\":\"mug-enamel\",\"qty\":[[]]}",
                "{\"id\":\"mug-enamel\",\"qty\":{}}",
                "{\"id\":\"mug-enamel\",\"qty\":-1}",
                "{\"id\":\"mug-enamel\",\"qty\":2.5}",
                "{\"id\":\"mug-enamel\",\"qty\":\"abc\"}"
            })
    void deletesNoLineByATypo(String body) {
        Client client = new Client(server);
        String before =
                client.post("{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":2}").text();
        Client.Answer answer = client.patch(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("qty").isArray()).isTrue();
        assertThat(client.get().text()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | {}                                                              | sku
            POST   |                                                                 | sku
            POST   | {                                                               | sku
            POST   | {"sku":"mug-enamel"}                                            | sku
            POST   | {"sku":{"id":1}}                                                | sku
            POST   | {"sku":{}}                                                      | sku
            POST   | {"sku":{"id":"mug-enamel"},"size":""}                           | size
            POST   | {"sku":{"id":"mug-enamel"},"size":null}                         | size
            POST   | {"sku":{"id":"mug-enamel"},"size":1}                            | size
            POST   | {"sku":{"id":"mug-enamel"},"size":"M"}                          | size
            POST   | {"sku":{"id":"tee-classic"},"size":"XXXL"}                      | size
            POST   | {"sku":{"id":"tee-classic"},"size":"m"}                         | size
            POST   | {"sku":{"id":"tent-rental"},"meta":1}                           | meta
            POST   | {"sku":{"id":"tent-rental"},"meta":{"source":1}}                | meta
            POST   | {"sku":{"id":"tent-rental"},"meta":{"tryOn":[]}}                | meta
            POST   | {"sku":{"id":"tent-rental"},"meta":{"tryOn":{"transform":""}}}  | meta
            POST   | {"sku":{"id":"tent-rental"},"rental":{"start":"a","end":"b","termsVersion":"c","durationUnit":"year"}} | rental
            POST   | {"sku":{"id":"tent-rental"},"rental":{"start":"a","end":"b","durationUnit":"day"}} | rental
            POST   | {"sku":{"id":"tent-rental"},"rental":{"start":"a","end":"b","termsVersion":"c","durationUnit":"day","deposit":"x"}} | rental
            POST   | {"sku":{"id":"tent-rental"},"rental":{"start":"a","end":"b","termsVersion":"c","durationUnit":"day","insurance":{}}} | rental
            PUT    | {}                                                              | lines
            PUT    | {"lines":{}}                                                    | lines
            PUT    | {"lines":[1]}                                                   | lines
            PUT    | {"lines":[{"sku":{"id":"mug-enamel"},"x":1}]}                   | lines
            PUT    | {"lines":[{"sku":{"id":"mug-enamel"},"size":"M"}]}              | lines
            PATCH  | {"qty":1}                                                       | id
            PATCH  | {"id":7,"qty":1}                                                | id
            DELETE | {}                                                              | id
            DELETE | {"id":7}                                                        | id
            """)
    void namesTheFieldOfASchemaError(String method, String body, String field) {
        Client.Answer answer = new Client(server).send(method, body == null ? "" : body);
        assertThat(answer.status()).isEqualTo(400);
        List<String> names = new ArrayList<>();
        answer.json().fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly(field);
        assertThat(answer.json().path(field)).isNotEmpty().allMatch(message -> message.isTextual());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | {"sku":{"id":"mug-enamel"},"foo":1}
            PATCH  | {"id":"mug-enamel","qty":1,"foo":1}
            PUT    | {"lines":[],"foo":1}
            DELETE | {"id":"mug-enamel","foo":1}
            POST   | []
            POST   | null
            POST   | "text"
            PUT    | 5
            """)
    void refusesUnknownKeysAndOtherShapesAsFormErrors(String method, String body) {
        Client.Answer answer = new Client(server).send(method, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "toString", "hasOwnProperty", ""})
    void reachesNoLineByAPropertyName(String id) {
        Client client = new Client(server);
        client.post("{\"sku\":{\"id\":\"mug-enamel\"}}");
        assertThat(client.patch("{\"id\":\"%s\",\"qty\":1}".formatted(id)).error())
                .isEqualTo("Item not in cart");
        assertThat(client.delete("{\"id\":\"%s\"}".formatted(id)).error()).isEqualTo("Item not in cart");
        assertThat(client.post("{\"sku\":{\"id\":\"%s\"}}".formatted(id)).error())
                .isEqualTo("Item not found");
    }

    @Test
    void ignoresUnknownKeysInsideASku() {
        Client.Answer answer =
                new Client(server).post("{\"sku\":{\"id\":\"mug-enamel\",\"foo\":{\"bar\":1}},\"meta\":{\"foo\":1}}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.cart().path("mug-enamel").path("meta").size()).isZero();
    }

    @Test
    void answersOddBodiesWithoutFailing() throws Exception {
        List<byte[]> odd = new ArrayList<>(List.of(
                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                ("{\"sku\":" + "{\"a\":".repeat(25_000) + "1" + "}".repeat(25_001)).getBytes(StandardCharsets.UTF_8),
                ("{\"sku\":{\"id\":\"" + "x".repeat(200_000) + "\"}}").getBytes(StandardCharsets.UTF_8),
                ("{\"qty\":" + "9".repeat(5_000) + "}").getBytes(StandardCharsets.UTF_8),
                "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":1e999999999}".getBytes(StandardCharsets.UTF_8),
                "{\"sku\":{\"id\":\"mug-enamel\"}} x".getBytes(StandardCharsets.UTF_8),
                "{\"sku\":{\"id\":\"a\"},\"sku\":{\"id\":\"mug-enamel\"}}".getBytes(StandardCharsets.UTF_8),
                "\uFEFF{\"sku\":{\"id\":\"mug-enamel\"}}".getBytes(StandardCharsets.UTF_8),
                "{\"sku\":{\"id\":\"mug-enamel\"}}".getBytes(StandardCharsets.UTF_16),
                new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'},
                new byte[] {0},
                "{\"sku\":{\"id\":\"\\ud800\"}}".getBytes(StandardCharsets.UTF_8)));
        OkHttpClient http = new OkHttpClient();
        for (byte[] body : odd) {
            for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
                Request request = new Request.Builder()
                        .url(server.cartUri().toString())
                        .method(method, RequestBody.create(body, MediaType.get("application/json")))
                        .build();
                try (Response response = http.newCall(request).execute()) {
                    assertThat(response.code()).isIn(200, 400, 404);
                }
            }
        }
    }

    @Test
    void sumsManyLinesWithoutOverflow() {
        String line = "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":9007199254740991}";
        Client.Answer answer = new Client(server)
                .put("{\"lines\":[" + String.join(",", java.util.Collections.nCopies(2_000, line)) + "]}");
        assertThat(answer.error()).isEqualTo("Insufficient stock");
    }
}
