package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private static ServerConfiguration from(Map<String, String> environment) {
        return ServerConfiguration.builder().environment(environment).build();
    }

    @Test
    void needsASecret() {
        assertThatThrownBy(() -> from(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CART_COOKIE_SECRET is not set");
        assertThatThrownBy(() -> from(Map.of("CART_COOKIE_SECRET", " ".repeat(40))))
                .hasMessageContaining("CART_COOKIE_SECRET is not set");
    }

    @Test
    void needsALongSecretAndDoesNotRepeatIt() {
        assertThatThrownBy(() -> from(Map.of("CART_COOKIE_SECRET", SECRET.substring(1))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CART_COOKIE_SECRET is too short")
                .hasMessageContaining("32")
                .hasMessageNotContaining(SECRET.substring(1));
        assertThat(from(Map.of("CART_COOKIE_SECRET", SECRET)).toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "", " ", "60s", "1e3", "99999999999999999999", "9999999999999"})
    void needsATtlThatIsAPositiveInteger(String ttl) {
        assertThatThrownBy(() -> from(Map.of("CART_COOKIE_SECRET", SECRET, "CART_TTL", ttl)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("CART_TTL must be a positive integer");
    }

    @ParameterizedTest
    @CsvSource({
        "redis, CART_STORE_PROVIDER=redis is not built into this version",
        "cloudflare, CART_STORE_PROVIDER=cloudflare is not built into this version",
        "mongo, 'CART_STORE_PROVIDER must be memory, redis or cloudflare'"
    })
    void needsAProviderThatIsBuiltIn(String provider, String message) {
        assertThatThrownBy(() -> from(Map.of("CART_COOKIE_SECRET", SECRET, "CART_STORE_PROVIDER", provider)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void tellsOfEveryProblemAtOnce() {
        assertThatThrownBy(() -> from(Map.of("CART_TTL", "x", "CART_STORE_PROVIDER", "y")))
                .message()
                .contains("CART_COOKIE_SECRET", "CART_TTL", "CART_STORE_PROVIDER")
                .hasLineCount(3);
    }

    @Test
    void readsWhatIsThereAndDefaultsTheRest() {
        ServerConfiguration configuration =
                from(Map.of("CART_COOKIE_SECRET", SECRET, "CART_TTL", "60", "CART_STORE_PROVIDER", "memory"));
        assertThat(configuration.ttl()).isEqualTo(Duration.ofMinutes(1));
        assertThat(from(Map.of("CART_COOKIE_SECRET", SECRET)).ttl()).isEqualTo(Duration.ofDays(30));
        assertThat(configuration.host()).isEqualTo("127.0.0.1");
        assertThat(configuration.cookieSecret().reveal()).isEqualTo(SECRET);
    }

    @Test
    void namesNearFaultsAndVariants() {
        assertThatThrownBy(() -> ReferenceServer.start(ServerConfiguration.forTests()
                        .faults("patch-ignore-stock")
                        .build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("There is no fault \"patch-ignore-stock\"")
                .hasMessageContaining("patch-ignores-stock");
        assertThatThrownBy(() -> ReferenceServer.start(
                        ServerConfiguration.forTests().variants("pretty").build()))
                .hasMessageContaining("There is no variant \"pretty\"; near names: pretty-json");
    }

    @Test
    void saysWhenItsPortIsTaken() {
        try (ReferenceServer first =
                ReferenceServer.start(ServerConfiguration.forTests().build())) {
            assertThatThrownBy(() -> ReferenceServer.start(ServerConfiguration.forTests()
                            .port(first.baseUri().getPort())
                            .build()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining(
                            "Can't listen on 127.0.0.1:" + first.baseUri().getPort());
        }
        assertThatThrownBy(() -> ReferenceServer.start(ServerConfiguration.forTests()
                        .host("no-such-host.invalid")
                        .build()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Can't listen on no-such-host.invalid");
    }
}
