package dev.cartwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.reference.cookie.SignedCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CookieTest {
    private static final String SECRET = "a secret of the tests, long enough to be one";

    private final ReferenceServer server = ReferenceServer.start(
            ServerConfiguration.forTests().cookieSecret(Secret.of(SECRET)).build());

    @AfterAll
    void stop() {
        server.close();
    }

    private Client owner() {
        Client client = new Client(server);
        client.post("{\"sku\":{\"id\":\"mug-enamel\"}}");
        return client;
    }

    private String cookie() {
        return owner().cookie().orElseThrow();
    }

    private void countsAsNone(String value) {
        Client.Answer get = new Client(server).withCookie(value).get();
        assertThat(get.status()).isEqualTo(200);
        assertThat(get.cart().size()).as("an empty cart for %s", value).isZero();
        assertThat(get.cookie()).isPresent().get().isNotEqualTo(value);
        assertThat(new Client(server)
                        .withCookie(value)
                        .post("{\"sku\":{\"id\":\"sticker-free\"}}")
                        .cart()
                        .size())
                .isEqualTo(1);
        assertThat(new Client(server)
                        .withCookie(value)
                        .patch("{\"id\":\"mug-enamel\",\"qty\":1}")
                        .error())
                .isEqualTo("Cart not found");
        assertThat(new Client(server)
                        .withCookie(value)
                        .delete("{\"id\":\"mug-enamel\"}")
                        .error())
                .isEqualTo("Cart not found");
    }

    @Test
    void countsEveryForgeryAsNoCookie() {
        String genuine = cookie();
        String payload = genuine.substring(0, genuine.indexOf('.'));
        String signature = genuine.substring(genuine.indexOf('.') + 1);
        SignedCookie other = new SignedCookie("another secret of the same good length");
        for (String forged : List.of(
                payload,
                payload + ".",
                "." + signature,
                payload + "." + signature.toUpperCase(Locale.ROOT),
                payload + "." + signature.substring(0, 63),
                payload + "." + signature + "0",
                payload + "." + signature + ".more",
                payload + "%2E" + signature,
                payload + "=." + signature,
                "\"" + genuine + "\"",
                payload + "." + other.signature(payload),
                "eA." + signature,
                "x",
                "..",
                "%",
                "%00",
                "a".repeat(8_000))) {
            countsAsNone(forged);
        }
    }

    @Test
    void acceptsACookieSignedElsewhereWithItsSecret() {
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString("größe".getBytes(StandardCharsets.UTF_8));
        String value = payload + "." + new SignedCookie(SECRET).signature(payload);
        Client client = new Client(server).withCookie(value);
        assertThat(client.post("{\"sku\":{\"id\":\"mug-enamel\"}}").cookie()).contains(value);
        assertThat(client.get().cart().has("mug-enamel")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eB", "_x=", "gA"})
    void refusesAPayloadThatIsNotItsIdsOnlySpelling(String payload) {
        countsAsNone(payload + "." + new SignedCookie(SECRET).signature(payload));
    }

    @Test
    void takesEitherOfTwoCookies() {
        String genuine = cookie();
        Client.Answer answer = new Client(server)
                .send("GET", "", "Cookie", "a=b; __Host-CART_ID=forged; __Host-CART_ID=" + genuine + "; c");
        assertThat(answer.cookie()).contains(genuine);
        assertThat(answer.cart().has("mug-enamel")).isTrue();
    }

    @Test
    void sendsTheCookieWithEverySuccess() {
        Client client = owner();
        String genuine = client.cookie().orElseThrow();
        for (Client.Answer answer : List.of(
                client.get(),
                client.send("HEAD", ""),
                client.patch("{\"id\":\"mug-enamel\",\"qty\":2}"),
                client.delete("{\"id\":\"mug-enamel\"}"),
                client.put("{\"lines\":[]}"),
                client.post("{\"sku\":{\"id\":\"mug-enamel\"}}"))) {
            assertThat(answer.setCookies()).singleElement().asString().startsWith("__Host-CART_ID=" + genuine + ";");
        }
        for (Client.Answer answer : List.of(
                client.post("{}"),
                client.patch("{\"id\":\"x\",\"qty\":2}"),
                client.send("FOO", ""),
                client.send("POST", "x", "Content-Type", "text/plain"))) {
            assertThat(answer.cookie()).contains(genuine);
            assertThat(answer.text()).doesNotContain(genuine);
        }
    }
}
