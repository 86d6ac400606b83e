package dev.cartwright.reference;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: a 4xx or a closed connection, no defect in the log, and the next visitor is served. */
class BadInputTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    /** What is sent, by a name that a report can show. */
    private record Input(String what, String text) {
        @Override
        public String toString() {
            return what;
        }
    }

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final ReferenceServer server =
            ReferenceServer.start(ServerConfiguration.forTests().log(log::add).build());

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Input> badBodies() {
        String digits = "9".repeat(100_000);
        return Stream.of(
                new Input("nothing", ""),
                new Input("no JSON", "nonsense"),
                new Input("a truncated object", "{\"sku\":{\"id\":\"mug-enamel\""),
                new Input("a truncated text", "{\"sku\":{\"id\":\"mug-"),
                new Input("a truncated escape", "{\"sku\":{\"id\":\"\\u12"),
                new Input("a second value", MUG + MUG),
                new Input("a trailing token", MUG + " ]"),
                new Input("a trailing comma", "{\"sku\":{\"id\":\"mug-enamel\"},}"),
                new Input("a comment", MUG + " // more"),
                new Input("single quotes", MUG.replace('"', '\'')),
                new Input("not a number", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":NaN}"),
                new Input("100,000 arrays in each other", "[".repeat(100_000)),
                new Input("100,000 closed arrays in each other", "[".repeat(100_000) + "]".repeat(100_000)),
                new Input("100,000 bytes of objects in each other", "{\"a\":".repeat(20_000)),
                new Input("depth below sku", "{\"sku\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"),
                new Input("NUL between tokens", "{\u0000\"sku\":{\"id\":\"mug-enamel\"}}"),
                new Input("NUL inside a text", "{\"sku\":{\"id\":\"mug\u0000\"}}"),
                new Input("NUL after the end", MUG + "\u0000"),
                new Input("NUL escaped in an id", "{\"sku\":{\"id\":\"mug-enamel\\u0000\"}}"),
                new Input("a lone surrogate in an id", "{\"sku\":{\"id\":\"\\ud800\"}}"),
                new Input("a lone surrogate as a key", "{\"\\udc00\":1,\"sku\":{\"id\":\"mug-enamel\"}}"),
                new Input("two byte order marks", "\uFEFF\uFEFF" + MUG),
                new Input("a byte order mark inside", "{\uFEFF\"sku\":{\"id\":\"mug-enamel\"}}"),
                new Input("1e400", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":1e400}"),
                new Input("1e400 as text", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":\"1e400\"}"),
                new Input("-1e400", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":-1e400}"),
                new Input("an exponent beyond int", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":1e99999999999999}"),
                new Input("an exponent beyond int as text", "{\"sku\":{\"id\":\"m\"},\"qty\":\"1e99999999999999\"}"),
                new Input("100,000 digits", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":" + digits + "}"),
                new Input("100,000 decimals", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":0." + digits + "}"),
                new Input("100,000 digits as text", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":\"" + digits + "\"}"),
                new Input("999 digits", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":" + "9".repeat(999) + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void refusesABody(Input body) throws Exception {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            refused(request(method, body.text()));
        }
    }

    static Stream<Input> oddBodies() {
        return Stream.of(
                new Input("two members of one name", "{\"sku\":1,\"sku\":{\"id\":\"mug-enamel\"}}"),
                new Input("a byte order mark", "\uFEFF" + MUG),
                new Input("1e400 kept for the shop", meta("{\"tryOn\":{\"transform\":{\"x\":1e400}}}")),
                new Input("a lone surrogate kept for the shop", meta("{\"source\":\"\\ud800\"}")),
                new Input("NUL kept for the shop", meta("{\"source\":\"\\u0000\"}")),
                new Input(
                        "depth kept for the shop",
                        meta("{\"tryOn\":{\"transform\":{\"x\":" + "[".repeat(900) + "]".repeat(900) + "}}}")));
    }

    private static String meta(String meta) {
        return "{\"sku\":{\"id\":\"mug-enamel\"},\"meta\":" + meta + "}";
    }

    /** What JSON allows, and browsers read, the cart takes (ruling 21) and gives back as JSON. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("oddBodies")
    void takesABodyThatIsOnlyOdd(Input body) {
        Client client = new Client(server);
        assertThat(client.post(body.text()).status()).isEqualTo(200);
        assertThat(client.get().cart().path("mug-enamel").path("qty").asInt()).isEqualTo(1);
        assertNoDefect();
    }

    static Stream<Input> badHeads() {
        String get = "GET /api/cart HTTP/1.1\r\n";
        String post = "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
        return Stream.of(
                new Input("no Host", get + "\r\n"),
                new Input("two Hosts", get + "Host: x\r\nHost: y\r\n\r\n"),
                new Input(
                        "a length beside chunks",
                        post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                new Input("two lengths", post + "Content-Length: 2\r\nContent-Length: 4\r\n\r\n{}{}"),
                new Input("a length with a sign", post + "Content-Length: +2\r\n\r\n{}"),
                new Input("a negative length", post + "Content-Length: -2\r\n\r\n{}"),
                new Input("a length that is none", post + "Content-Length: two\r\n\r\n{}"),
                new Input("a length beyond long", post + "Content-Length: 99999999999999999999\r\n\r\n{}"),
                new Input("a list of lengths", post + "Content-Length: 2, 2\r\n\r\n{}"),
                new Input(
                        "a chunk size that is none", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
                new Input("a negative chunk size", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n"),
                new Input("a chunk size beyond int", post + "Transfer-Encoding: chunked\r\n\r\nffffffffff\r\n{}\r\n"),
                new Input("chunks that end early", post + "Transfer-Encoding: chunked\r\n\r\n5\r\n{}"),
                new Input("a body that ends early", post + "Content-Length: 100\r\n\r\n{}"),
                new Input("NUL in a value", get + "Host: x\r\nX-Odd: a\u0000b\r\n\r\n"),
                new Input("DEL in a value", get + "Host: x\r\nX-Odd: a\u007fb\r\n\r\n"),
                new Input("CR LF in a cookie, then a head of its own", get + "Host: x\r\nCookie: a=b\r\n: c\r\n\r\n"),
                new Input("CR in a value, then another Host", get + "Host: x\r\nX-Odd: a\rHost: y\r\n\r\n"),
                new Input("a name with a space", get + "Host: x\r\nX Odd: a\r\n\r\n"),
                new Input("a line without a colon", get + "Host: x\r\nnonsense\r\n\r\n"),
                new Input("1 MB in one value", get + "Host: x\r\nX-Odd: " + "a".repeat(1_048_576) + "\r\n\r\n"),
                new Input("1 MB of cookies", get + "Host: x\r\nCookie: " + "a=b; ".repeat(209_715) + "\r\n\r\n"),
                new Input("1 MB of small fields", get + "Host: x\r\n" + "X-Odd: a\r\n".repeat(104_857) + "\r\n"),
                new Input("1 MB of fields of their own", get + "Host: x\r\n" + manyFields() + "\r\n"),
                new Input("1 MB of path", "GET /" + "a".repeat(1_048_576) + " HTTP/1.1\r\nHost: x\r\n\r\n"),
                new Input("1 MB without a line's end", "a".repeat(1_048_576)),
                new Input("a path that is none", "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n"),
                new Input("a path with a space", "GET /api /cart HTTP/1.1\r\nHost: x\r\n\r\n"),
                new Input("an address without a path", "GET mailto:someone HTTP/1.1\r\nHost: x\r\n\r\n"),
                new Input("no version", "GET /api/cart\r\nHost: x\r\n\r\n"),
                new Input("a version yet to come", "GET /api/cart HTTP/9.9\r\nHost: x\r\n\r\n"),
                new Input(
                        "chunks in HTTP/1.0",
                        post.replace("1.1", "1.0") + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                new Input("a preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                new Input("the greeting of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"),
                new Input("line ends", "\r\n".repeat(1_000)),
                new Input("NUL", "\u0000".repeat(1_000)),
                new Input(
                        "a method of 100,000 letters", "G".repeat(100_000) + " /api/cart HTTP/1.1\r\nHost: x\r\n\r\n"));
    }

    private static String manyFields() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; fields.length() < 1_048_576; i++) {
            fields.append("X-").append(i).append(": a\r\n");
        }
        return fields.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badHeads")
    void refusesAHead(Input head) throws Exception {
        refused(head.text().getBytes(ISO_8859_1));
    }

    @Test
    void refusesABodyOf32MegabytesWithoutTakingItIn() throws Exception {
        byte[] body = new byte[32 * 1_024 * 1_024];
        refused(joined(head("POST", body.length), body));
        String chunk = Integer.toHexString(body.length) + "\r\n";
        refused(joined(
                ("POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + chunk)
                        .getBytes(ISO_8859_1),
                body));
    }

    @Test
    void answersNothingThatIsHiddenBehindAMalformedRequest() throws Exception {
        String hidden = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
        for (String first : new String[] {
            "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "GET /api/cart HTTP/1.1\r\n\r\n",
            "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Length: +0\r\n\r\n"
        }) {
            Visit visit = Visit.of(server.baseUri(), (first + hidden).getBytes(ISO_8859_1));
            assertThat(visit.status()).isEqualTo(400);
            assertThat(visit.received()).containsOnlyOnce("HTTP/1.1 ");
        }
    }

    @Test
    void keepsNothingOfBadInput() throws Exception {
        new Client(server).get();
        long descriptors = descriptors();
        for (int round = 0; round < 5; round++) {
            for (Input bad : badHeads().toList()) {
                Visit.of(server.baseUri(), bad.text().getBytes(ISO_8859_1));
            }
            for (Input bad : badBodies().toList()) {
                Visit.of(server.baseUri(), request("POST", bad.text()));
            }
        }
        // the test's own HTTP client may keep a connection or two
        await().atMost(Duration.ofSeconds(20)).until(() -> descriptors() <= descriptors + 2);
        assertThat(log).noneMatch(line -> line.contains("\"event\":\"failure\""));
    }

    private static long descriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static byte[] request(String method, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        return joined(head(method, bytes.length), bytes);
    }

    private static byte[] head(String method, int length) {
        return "%s /api/cart HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(method, length)
                .getBytes(ISO_8859_1);
    }

    private static byte[] joined(byte[] head, byte[] body) {
        byte[] all = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private void refused(byte[] sent) throws Exception {
        Visit visit = Visit.of(server.baseUri(), sent);
        assertThat(visit.status()).as(visit.received()).matches(status -> status == 0 || status / 100 == 4);
        assertThat(visit.received()).doesNotContain("Exception:", "\tat ", ".java");
        assertNoDefect();
        assertThat(new Client(server).get().status()).isEqualTo(200);
    }

    private void assertNoDefect() {
        assertThat(log).noneMatch(line -> line.contains("\"event\":\"failure\""));
    }
}
