package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
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
        "redis, 'CART_STORE_PROVIDER=redis needs an address: set REDIS_URL, or both UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN'",
        "'', 'CART_STORE_PROVIDER must be memory, redis or cloudflare'",
        "cloudflare, 'CLOUDFLARE_CART_URL is not set; cloudflare needs both CLOUDFLARE_CART_URL and CLOUDFLARE_CART_TOKEN'",
        "mongo, 'CART_STORE_PROVIDER must be memory, redis or cloudflare'"
    })
    void needsAProviderThatIsBuiltIn(String provider, String message) {
        assertThatThrownBy(() -> from(Map.of("CART_COOKIE_SECRET", SECRET, "CART_STORE_PROVIDER", provider)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }

    private static ServerConfiguration cloudflare(String url, String token) {
        return from(Map.of(
                "CART_COOKIE_SECRET",
                SECRET,
                "CART_STORE_PROVIDER",
                "cloudflare",
                "CLOUDFLARE_CART_URL",
                url,
                "CLOUDFLARE_CART_TOKEN",
                token));
    }

    @Test
    void takesTheAddressOfAWorkerAndItsToken() {
        ServerConfiguration configuration = cloudflare("https://carts.example", "hunter2");
        assertThat(configuration.store())
                .isEqualTo(new StoreAddress.Cloudflare(Secret.of("https://carts.example"), Secret.of("hunter2")));
        assertThat(configuration.toString()).doesNotContain("hunter2", "carts.example");
    }

    @ParameterizedTest
    @CsvSource({
        "https://carts.example, '', CLOUDFLARE_CART_TOKEN is not set",
        "carts.example, hunter2, CLOUDFLARE_CART_URL must be https://",
        "https://me:hunter2@carts.example, token, CLOUDFLARE_CART_URL must be https://",
        "https://carts.example, hunter2 hunter2, CLOUDFLARE_CART_TOKEN must be visible ASCII"
    })
    void needsAWorkerAndATokenThatCanBeSent(String url, String token, String message) {
        assertThatThrownBy(() -> cloudflare(url, token))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("hunter2");
    }

    private static ServerConfiguration redis(String... variables) {
        Map<String, String> environment =
                new HashMap<>(Map.of("CART_COOKIE_SECRET", SECRET, "CART_STORE_PROVIDER", "redis"));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return from(environment);
    }

    @Test
    void takesTheAddressOfARedisAndPrefersRespWhereBothAreGiven() {
        assertThat(redis("REDIS_URL", "redis://:pa%20ss@127.0.0.1:6380/2").store())
                .isEqualTo(new StoreAddress.Redis(Secret.of("redis://:pa%20ss@127.0.0.1:6380/2")));
        String[] both = {
            "REDIS_URL", "", "UPSTASH_REDIS_REST_URL", "https://x.example", "UPSTASH_REDIS_REST_TOKEN", "token"
        };
        assertThat(redis(both).store())
                .isEqualTo(new StoreAddress.Upstash(Secret.of("https://x.example"), Secret.of("token")));
        both[1] = "rediss://x.example";
        assertThat(redis(both).store()).isEqualTo(new StoreAddress.Redis(Secret.of("rediss://x.example")));
        assertThat(redis(both).toString()).doesNotContain("token", "x.example");
    }

    @ParameterizedTest
    @CsvSource({
        "REDIS_URL, http://:hunter2@x, REDIS_URL must be redis://",
        "REDIS_URL, redis://:hunter2@, REDIS_URL must be redis://",
        "REDIS_URL, redis://:hunter2@x/carts, REDIS_URL must be redis://",
        "REDIS_URL, :hunter2 |, REDIS_URL must be redis://",
        "UPSTASH_REDIS_REST_TOKEN, hunter2, UPSTASH_REDIS_REST_URL is not set",
        "UPSTASH_REDIS_REST_URL, https://hunter2, UPSTASH_REDIS_REST_TOKEN is not set"
    })
    void needsAnAddressThatCanBeUsedAndRepeatsNone(String variable, String value, String message) {
        assertThatThrownBy(() -> redis(variable, value))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://x.example, token, UPSTASH_REDIS_REST_URL must be https://",
        "https://me:hunter2@x.example, token, UPSTASH_REDIS_REST_URL must be https://",
        "https://x.example, hunter2 hunter2, UPSTASH_REDIS_REST_TOKEN must be visible ASCII"
    })
    void needsAnUpstashAddressAndATokenThatCanBeSent(String url, String token, String message) {
        assertThatThrownBy(() -> redis("UPSTASH_REDIS_REST_URL", url, "UPSTASH_REDIS_REST_TOKEN", token))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "SHOP_ID, a:b, SHOP_ID must be",
        "CART_STORE_TIMEOUT_MS, soon, CART_STORE_TIMEOUT_MS must be",
        "CART_STORE_TIMEOUT_MS, 1, CART_STORE_TIMEOUT_MS must be"
    })
    void namesTheStoreVariablesThatAreWrong(String variable, String value, String message) {
        assertThatThrownBy(() -> from(Map.of("CART_COOKIE_SECRET", SECRET, variable, value)))
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
