package dev.cartwright.contract.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Header;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a recorder keeps of exchanges that are full of secrets. */
class SecretMaskTest {

    private static final URI CART = URI.create("https://shop.test/api/cart");
    private static final String ID = "a-cart-id-that-nobody-guesses";
    private static final String PAYLOAD =
            Base64.getUrlEncoder().withoutPadding().encodeToString(ID.getBytes(StandardCharsets.UTF_8));
    private static final String SIGNATURE = "0123456789abcdef".repeat(4);
    private static final String COOKIE = PAYLOAD + "." + SIGNATURE;

    private final CookieLabels labels = new CookieLabels();
    private final ExchangeRecorder recorder = recorder();

    @Test
    void showsACookieAndItsPartsByTheirLabelsWhereverTheyStand() {
        given("__Host-CART_ID", COOKIE);
        Exchange kept = kept(
                CartRequest.of("GET", CART).with("Cookie", "__Host-CART_ID=" + COOKIE),
                "[\"" + COOKIE + "\",\"" + PAYLOAD + "\",\"" + SIGNATURE + "\",\"x" + ID + "y\"]");

        assertThat(body(kept))
                .isEqualTo("[\"‹cart cookie #1›\",\"‹cart cookie #1 payload›\",\"‹cart cookie #1 signature›\","
                        + "\"x‹cart cookie #1 id›y\"]");
        assertThat(value(kept.requestHeaders(), "Cookie")).isEqualTo("__Host-CART_ID=‹cart cookie #1›");
    }

    @Test
    void keepsTheAttributesOfACookieThatIsSet() {
        Exchange kept = kept(
                CartRequest.of("GET", CART),
                "",
                new Header("Set-Cookie", "__Host-CART_ID=" + COOKIE + "; Path=/; HttpOnly"),
                new Header("Set-Cookie", "session=planted-value"),
                new Header("Set-Cookie", "empty="));

        assertThat(headers(kept))
                .extracting(Header::value)
                .containsExactly("__Host-CART_ID=‹cart cookie #1›; Path=/; HttpOnly", "session=‹cookie #2›", "empty=");
    }

    @Test
    void knowsAWholeTokenAgainInWhatAnotherCheckSaw() {
        given("a", COOKIE);
        ExchangeRecorder other = recorder();

        assertThat(other.masked("saw " + COOKIE + " and " + PAYLOAD + "!"))
                .isEqualTo("saw ‹cookie #1› and ‹cookie #1 payload›!");
        assertThat(other.masked("saw x" + COOKIE)).isEqualTo("saw x" + COOKIE);
        assertThat(other.masked("1234567 nothing~here%20of-it.at_all"))
                .isEqualTo("1234567 nothing~here%20of-it.at_all");
    }

    @Test
    void hidesWhatItWasTold() {
        assertThat(recorder.masked("it is the-secret-of-the-shop")).isEqualTo("it is ‹masked›");
    }

    @Test
    void hidesHeadersThatAreSecretByTheirName() {
        Exchange kept = kept(
                CartRequest.of("GET", CART).with("Authorization", "Basic cGxhbnRlZA=="),
                "",
                new Header("X-Api-Key", "planted"),
                new Header("Access-Control-Allow-Credentials", "true"));

        assertThat(value(kept.requestHeaders(), "Authorization")).isEqualTo("‹masked›");
        assertThat(headers(kept)).extracting(Header::value).containsExactly("‹masked›", "true");
    }

    @Test
    void hidesPasswordsInAddresses() {
        Exchange kept = kept(
                CartRequest.of("GET", URI.create("https://ada:planted@shop.test/cart?a=1&api_key=planted#x")),
                "",
                new Header("Location", "https://ada:planted@shop.test/?token=planted&b=2"),
                new Header("Link", "https://shop.test/?b=2"));

        assertThat(kept.target()).hasToString("https://masked@shop.test/cart?a=1&api_key=masked#x");
        assertThat(headers(kept))
                .extracting(Header::value)
                .containsExactly("https://‹masked›@shop.test/?token=‹secret #1›&b=2", "https://shop.test/?b=2");
        assertThat(kept(CartRequest.of("GET", CART), "").target()).isEqualTo(CART);
    }

    @Test
    void findsASecretAtAnyPlaceAndHoweverShortItIs() {
        Exchange exchange = kept(
                CartRequest.of("GET", CART), "the-secret-of-the-shop, pin 7#x, the-secret, the-secret-of-the-shop");

        assertThat(body(exchange)).isEqualTo("‹masked›, pin ‹masked›, the-secret, ‹masked›");
    }

    @Test
    void findsASecretAmongManyThousand() {
        List<String> values = new SplittableRandom(1)
                .longs(5_000)
                .mapToObj("value-%016x-of-a-session"::formatted)
                .toList();
        values.forEach(value -> given("session", value));

        assertThat(body(kept(CartRequest.of("GET", CART), "[" + values.getLast() + "]")))
                .isEqualTo("[‹cookie #5000›]");
    }

    @Test
    void takesTheLongerOfTwoSecretsFirst() {
        given("a", "abcd");
        given("b", "abcdefgh");

        assertThat(body(kept(CartRequest.of("GET", CART), "abcdefgh, abcd, abc")))
                .isEqualTo("‹cookie #2›, ‹cookie #1›, abc");
    }

    @Test
    void keepsTheOrderAndTheSecretsOfExchangesWhoseBodiesAreTooLongToWait() {
        given("session", "0123456789abcdef");
        String tooLong = "0123456789abcdef " + "x".repeat(1 << 20);
        int first = recorder.answered(
                        CartRequest.of("GET", CART), Instant.EPOCH, Duration.ofMillis(1), 200, List.of(), tooLong)
                .exchange();
        int second = recorder.unanswered(
                CartRequest.of("GET", CART), Instant.EPOCH, Duration.ofMillis(1), "nothing but 0123456789abcdef");

        assertThat(List.of(first, second)).containsExactly(1, 2);
        assertThat(recorder.size()).isEqualTo(3);
        assertThat(body(recorder.exchanges().get(1))).startsWith("‹cookie #1› xxx");
        assertThat(recorder.exchanges().get(2).failure()).contains("nothing but ‹cookie #1›");
    }

    private void given(String cookie, String value) {
        kept(CartRequest.of("GET", CART), "", new Header("Set-Cookie", cookie + "=" + value));
    }

    private Exchange kept(CartRequest request, String body, Header... headers) {
        int index = recorder.answered(request, Instant.EPOCH, Duration.ofMillis(1), 200, Arrays.asList(headers), body)
                .exchange();
        return recorder.exchanges().get(index);
    }

    private ExchangeRecorder recorder() {
        return new ExchangeRecorder(
                Clock.systemUTC(), new SecretMask(labels, List.of("the-secret-of-the-shop", "7#x", " ")));
    }

    private static String body(Exchange exchange) {
        return exchange.response().orElseThrow().body();
    }

    private static List<Header> headers(Exchange exchange) {
        return exchange.response().orElseThrow().headers();
    }

    private static String value(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.name().equals(name))
                .map(Header::value)
                .findFirst()
                .orElseThrow();
    }
}
