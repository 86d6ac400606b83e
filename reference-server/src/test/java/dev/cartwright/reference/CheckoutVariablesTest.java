package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutVariablesTest {
    private static CheckoutSettings from(String... variables) {
        Map<String, String> environment =
                new HashMap<>(Map.of("CART_COOKIE_SECRET", "0123456789abcdef0123456789abcdef"));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return ServerConfiguration.builder().environment(environment).build().checkout();
    }

    @Test
    void isOffUnlessAskedFor() {
        assertThat(from()).isEqualTo(CheckoutSettings.defaults());
        assertThat(from("STRIPE_SECRET_KEY", "", "STRIPE_WEBHOOK_SECRET", " ").stripe())
                .isEmpty();
    }

    @Test
    void takesStripesVariablesAndShowsNoSecret() {
        CheckoutSettings settings = from(
                "STRIPE_SECRET_KEY", "sk_test_hunter2",
                "STRIPE_WEBHOOK_SECRET", "whsec_hunter2",
                "STRIPE_API_BASE", "http://127.0.0.1:12111/",
                "STRIPE_TIMEOUT_MS", "750",
                "CURRENCY", "USD");
        assertThat(settings.currency()).isEqualTo("usd");
        assertThat(settings.stripe().orElseThrow())
                .isEqualTo(new CheckoutSettings.Stripe(
                        Secret.of("sk_test_hunter2"),
                        Secret.of("whsec_hunter2"),
                        URI.create("http://127.0.0.1:12111"),
                        Duration.ofMillis(750)));
        assertThat(settings.toString()).doesNotContain("hunter2");
        assertThat(from("STRIPE_SECRET_KEY", "sk", "STRIPE_WEBHOOK_SECRET", "wh")
                        .stripe()
                        .orElseThrow()
                        .apiBase())
                .isEqualTo(URI.create("https://api.stripe.com"));
    }

    @ParameterizedTest
    @CsvSource({
        "STRIPE_SECRET_KEY, hunter2, STRIPE_WEBHOOK_SECRET is not set",
        "STRIPE_WEBHOOK_SECRET, hunter2, STRIPE_SECRET_KEY is not set",
        "STRIPE_API_BASE, http://hunter2.example, STRIPE_API_BASE must be https://",
        "STRIPE_API_BASE, https://me:hunter2@x.example, STRIPE_API_BASE must be https://",
        "STRIPE_API_BASE, https://x.example/hunter2, STRIPE_API_BASE must be https://",
        "STRIPE_API_BASE, hunter2 |, STRIPE_API_BASE must be https://",
        "STRIPE_TIMEOUT_MS, soon, STRIPE_TIMEOUT_MS must be",
        "CURRENCY, euro, CURRENCY must be"
    })
    void namesWhatIsMissingOrWrongAndRepeatsNoSecret(String variable, String value, String message) {
        assertThatThrownBy(() -> from(variable, value))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @CsvSource({"localhost", "127.0.0.1", "127.0.0.2", "[::1]"})
    void letsAKeyTravelUnencryptedToThisMachine(String host) {
        assertThat(from("STRIPE_SECRET_KEY", "sk", "STRIPE_WEBHOOK_SECRET", "wh", "STRIPE_API_BASE", "http://" + host)
                        .stripe()
                        .orElseThrow()
                        .apiBase())
                .isEqualTo(URI.create("http://" + host));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1", "0.0.0.0", "[::]", "localhost.example", "127.0.0.1.example"})
    void letsAKeyTravelUnencryptedNowhereElse(String host) {
        assertThatThrownBy(() -> from("STRIPE_API_BASE", "http://" + host))
                .hasMessageContaining("STRIPE_API_BASE must be https://");
    }

    @Test
    void refusesAKeyThatCannotBeSent() {
        assertThatThrownBy(() -> from("STRIPE_SECRET_KEY", "hunter2\nhunter2", "STRIPE_WEBHOOK_SECRET", "x"))
                .hasMessageContaining("STRIPE_SECRET_KEY must be visible ASCII")
                .hasMessageNotContaining("hunter2");
    }
}
