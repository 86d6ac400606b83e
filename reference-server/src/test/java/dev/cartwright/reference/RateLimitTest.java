package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {
    private static final String FORWARDED = "X-Forwarded-For";

    private final MutableClock clock = new MutableClock();
    private ReferenceServer server = start("TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8, 2001:db8:ff::/48");
    private Client client = new Client(server);

    private ReferenceServer start(String... variables) {
        String[] all = java.util.Arrays.copyOf(variables, variables.length + 4);
        all[variables.length] = "RATE_LIMIT";
        all[variables.length + 1] = "1";
        all[variables.length + 2] = "RATE_LIMIT_BURST";
        all[variables.length + 3] = "3";
        return ReferenceServer.start(
                Management.configured(all).steadyClock(clock).build());
    }

    @BeforeEach
    void begin() {
        client = new Client(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int status(String forwarded) {
        return client.send("GET", "", FORWARDED, forwarded).status();
    }

    private void exhaust(String forwarded) {
        for (int at = 0; at < 3; at++) {
            assertThat(status(forwarded)).isEqualTo(200);
        }
        assertThat(status(forwarded))
                .as("the fourth at once from %s", forwarded)
                .isEqualTo(429);
    }

    @Test
    void refusesAClientBeyondItsBurstAndSaysWhenToComeBack() {
        String cookie = client.get().cookie().orElseThrow();
        client.get();
        client.get();
        Client.Answer refused = client.get();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.error()).isEqualTo("Too many requests");
        assertThat(refused.headers().get("Retry-After")).isEqualTo("1");
        assertThat(refused.cookie()).as("a refusal repeats a valid cookie").contains(cookie);

        clock.advance(Duration.ofMillis(999));
        assertThat(client.get().status()).isEqualTo(429);
        clock.advance(Duration.ofMillis(1));
        assertThat(client.get().status()).isEqualTo(200);
        assertThat(client.get().status()).isEqualTo(429);
        clock.advance(Duration.ofMinutes(1));
        exhaust("");
    }

    @Test
    void changesNothingForWhomItRefuses() {
        client.post("{\"sku\":{\"id\":\"mug-enamel\"}}");
        client.get();
        client.get();
        assertThat(client.post("{\"sku\":{\"id\":\"mug-enamel\"}}").status()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(1));
        assertThat(client.get().cart().path("mug-enamel").path("qty").asInt()).isEqualTo(1);
    }

    @Test
    void letsNobodyGuessTheInventoryTokenAtLeisure() {
        try (ReferenceServer guarded = start("INVENTORY_TOKEN", "a-token-that-other-services-know")) {
            Client guesser = new Client(guarded);
            for (int at = 0; at < 3; at++) {
                assertThat(guess(guesser).status()).isEqualTo(401);
            }
            assertThat(guess(guesser).status()).isEqualTo(429);
        }
    }

    private static Client.Answer guess(Client guesser) {
        return guesser.sendTo("/api/inventory/validate", "POST", "{}", "Authorization", "Bearer a-guess");
    }

    @Test
    void limitsNoProbe() {
        exhaust("203.0.113.7");
        for (int at = 0; at < 10; at++) {
            assertThat(client.sendTo("/healthz", "GET", "", FORWARDED, "203.0.113.7")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsClientsBehindATrustedProxyApart() {
        exhaust("203.0.113.7");
        assertThat(status("203.0.113.8")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'198.51.100.1, 203.0.113.7'",
        "'203.0.113.8,203.0.113.7'",
        "'203.0.113.7, 10.1.2.3'",
        "'nonsense, 203.0.113.7'",
        "'1.1.1.1, 203.0.113.7, 10.9.9.9, 2001:db8:ff::2'",
        "'203.0.113.7:4711'",
        "'::ffff:203.0.113.7'"
    })
    void isNotEvadedByWhatAClientWritesItself(String forwarded) {
        exhaust("203.0.113.7");
        assertThat(status(forwarded)).isEqualTo(429);
    }

    @Test
    void blamesNobodyWhoseAddressAnotherClientWrites() {
        for (int at = 0; at < 5; at++) {
            status("198.51.100.9, 203.0.113.7");
        }
        assertThat(status("198.51.100.9")).isEqualTo(200);
    }

    @Test
    void countsASubscribersIpv6AddressesAsOneClient() {
        exhaust("2001:db8:1:2::1");
        assertThat(status("2001:db8:1:2:aaaa:bbbb:cccc:dddd")).isEqualTo(429);
        assertThat(status("[2001:db8:1:2::7]:443")).isEqualTo(429);
        assertThat(status("2001:db8:1:3::1")).isEqualTo(200);
    }

    @Test
    void countsWhatATrustedProxyCouldNotReadAgainstThatProxy() {
        for (int at = 0; at < 4; at++) {
            status("unknown");
        }
        assertThat(status("something else")).isEqualTo(429);
        assertThat(status("203.0.113.7")).isEqualTo(200);
    }

    @Test
    void believesNobodyWithoutTrustedProxies() {
        try (ReferenceServer direct = start()) {
            client = new Client(direct);
            exhaust("203.0.113.7");
            assertThat(status("203.0.113.8")).isEqualTo(429);
        }
    }

    @Test
    void isOffUnlessARateIsGiven() {
        try (ReferenceServer generous =
                ReferenceServer.start(ServerConfiguration.forTests().build())) {
            Client visitor = new Client(generous);
            assertThat(IntStream.range(0, 500).map(_ -> visitor.get().status())).containsOnly(200);
        }
    }
}
