package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
    private static final String FIELD = "X-Request-Id";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private ReferenceServer start(String... variables) {
        return ReferenceServer.start(
                Management.configured(variables).log(lines::add).build());
    }

    private JsonNode line(String id) throws Exception {
        await().until(() -> lines.stream().anyMatch(line -> line.contains(id)));
        return JsonMapper.builder()
                .build()
                .readTree(lines.stream()
                        .filter(line -> line.contains(id))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void keepsTheNameThatARequestBrings() throws Exception {
        try (ReferenceServer server = start()) {
            Client.Answer answer = new Client(server).send("GET", "", FIELD, "checkout-42.a_B");
            assertThat(answer.headers().values(FIELD)).containsExactly("checkout-42.a_B");
            assertThat(line("checkout-42.a_B").path("event").asText()).isEqualTo("request");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "a\"b",
                "semi;colon",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void namesARequestItselfWhenItsNameCanNotBeUsed(String brought) {
        try (ReferenceServer server = start()) {
            Client client = new Client(server);
            String one = client.send("GET", "", FIELD, brought).headers().get(FIELD);
            String other = client.send("GET", "", FIELD, brought).headers().get(FIELD);
            assertThat(one).matches("[0-9a-f]{32}").isNotEqualTo(other);
        }
    }

    @Test
    void namesRefusalsAndDefectsToo() throws Exception {
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .faults("malformed-cookie-fails")
                .log(lines::add)
                .build())) {
            Client.Answer answer = new Client(server).withCookie("x").get();
            assertThat(answer.status()).isEqualTo(500);
            assertThat(line(answer.headers().values(FIELD).getFirst())
                            .path("event")
                            .asText())
                    .isEqualTo("failure");
        }
    }

    @Test
    void tellsAClientsNetworkAndNotItsAddress() throws Exception {
        try (ReferenceServer server = start("TRUSTED_PROXIES", "127.0.0.1")) {
            Client client = new Client(server);
            client.send("GET", "", FIELD, "four", "X-Forwarded-For", "203.0.113.77");
            client.send("GET", "", FIELD, "six", "X-Forwarded-For", "2001:db8:12:34:56::78");
            assertThat(line("\"four\"").path("client").asText()).isEqualTo("203.0.113.0/24");
            assertThat(line("\"six\"").path("client").asText()).isEqualTo("2001:db8:12::/48");
        }
    }

    @Test
    @Timeout(60)
    void answersWhileNobodyTakesTheLog() {
        CountDownLatch stalled = new CountDownLatch(1);
        AtomicInteger taken = new AtomicInteger();
        try (ReferenceServer server = ReferenceServer.start(Management.configured()
                .log(_ -> {
                    taken.incrementAndGet();
                    try {
                        stalled.await();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                })
                .build())) {
            Client client = new Client(server);
            for (int at = 0; at < 9_000; at++) {
                assertThat(client.get().status()).isEqualTo(200);
            }
            assertThat(new Management(server).metric("cartwright_log_lines_lost_total"))
                    .isPositive();
            stalled.countDown();
            await().until(() -> taken.get() > 8_000);
        }
    }
}
