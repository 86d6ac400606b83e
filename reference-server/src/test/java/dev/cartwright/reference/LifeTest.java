package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.ConnectException;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LifeTest {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    @Test
    void forgetsACartAfterItsTtlSaysItsClock() {
        MutableClock clock = new MutableClock();
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .clock(clock)
                .steadyClock(clock)
                .ttl(Duration.ofMinutes(30))
                .build())) {
            Client client = new Client(server);
            assertThat(client.post(MUG).setCookies()).first().asString().contains("Max-Age=1800");
            String cookie = client.cookie().orElseThrow();
            clock.advance(Duration.ofMinutes(29));
            assertThat(client.post(MUG).status()).isEqualTo(200);
            clock.advance(Duration.ofMinutes(29));
            assertThat(client.get().cart().path("mug-enamel").path("qty").asInt())
                    .isEqualTo(2);
            clock.advance(Duration.ofMinutes(1));
            assertThat(client.get().cart().size()).isZero();
            assertThat(client.patch("{\"id\":\"mug-enamel\",\"qty\":1}").error())
                    .isEqualTo("Item not in cart");
            assertThat(client.put("{\"lines\":[%s]}".formatted(MUG)).status()).isEqualTo(200);
            assertThat(client.cookie()).contains(cookie);
        }
    }

    @Test
    void neitherForgetsNorKeepsACartBecauseTheSystemsClockIsSet() {
        MutableClock wall = new MutableClock();
        MutableClock steady = new MutableClock();
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .clock(wall)
                .steadyClock(steady)
                .ttl(Duration.ofMinutes(30))
                .build())) {
            Client client = new Client(server);
            client.post(MUG);
            wall.advance(Duration.ofDays(9_000));
            assertThat(client.get().cart().size()).isEqualTo(1);
            wall.advance(Duration.ofDays(-18_000));
            assertThat(client.get().cart().size()).isEqualTo(1);
            steady.advance(Duration.ofMinutes(30));
            assertThat(client.get().cart().size()).isZero();
        }
    }

    @Test
    void finishesRequestsInFlightWhenItStops() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean armed = new AtomicBoolean();
        Clock gate = new MutableClock() {
            @Override
            public Instant instant() {
                if (armed.compareAndSet(true, false)) {
                    entered.countDown();
                    try {
                        release.await();
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                }
                return super.instant();
            }
        };
        ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .clock(gate)
                .steadyClock(gate)
                .grace(Duration.ofSeconds(20))
                .build());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                RawExchange slow = new RawExchange(server.baseUri())) {
            armed.set(true);
            slow.send(
                    "POST /api/cart HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(MUG.length(), MUG));
            entered.await();
            Future<?> stopped = threads.submit(server::close);
            await().until(() -> new Client(server).get().status() == 503);
            assertThat(stopped.isDone()).isFalse();
            release.countDown();
            assertThat(slow.head()).startsWith("HTTP/1.1 200");
            stopped.get();
        }
        assertThatThrownBy(() ->
                        new Socket(server.baseUri().getHost(), server.baseUri().getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    @Timeout(5)
    void stopsAtOnceWhenNothingIsInFlight() {
        ReferenceServer server =
                ReferenceServer.start(ServerConfiguration.forTests().build());
        new Client(server).get();
        server.close();
        server.close();
    }

    @Test
    void writesOneJsonLineARequestWithoutSecrets() {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        String cookie;
        Secret secret = Secret.random();
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .cookieSecret(secret)
                .log(lines::add)
                .build())) {
            Client client = new Client(server);
            client.post(MUG);
            cookie = client.cookie().orElseThrow();
            client.sendTo("/api/cart?token=hidden", "GET", "", "Authorization", "Bearer hidden");
            client.sendTo("/a%0Ab", "GET", "");
        }
        assertThat(lines).hasSize(6).allSatisfy(line -> {
            JsonNode event = JsonMapper.builder().build().readTree(line);
            assertThat(event.path("time").asText()).isNotEmpty();
            assertThat(event.path("event").asText()).isIn("started", "request", "stopping", "stopped");
            assertThat(line)
                    .doesNotContain("\n", cookie, secret.reveal(), "hidden", cookie.substring(0, cookie.indexOf('.')));
        });
        assertThat(lines).anyMatch(line -> line.contains("\"method\":\"POST\",\"path\":\"/api/cart\",\"status\":200"));
    }

    @Test
    void tellsOfADefectWithoutDetails() {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .faults("malformed-cookie-fails")
                .log(lines::add)
                .build())) {
            Client.Answer answer = new Client(server).withCookie("x").get();
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).isEqualTo("{\"error\":\"Internal error\"}");
        }
        assertThat(lines).anyMatch(line -> line.contains("\"event\":\"failure\"") && line.contains("IllegalState"));
    }
}
