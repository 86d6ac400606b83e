package dev.cartwright.load.injector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartCookieTest {

    private static final String VALUE = "Y2FydA." + "0f".repeat(32);
    private static final String RIGHT =
            "__Host-CART_ID=" + VALUE + "; Path=/; Max-Age=2592000; SameSite=Lax; Secure; HttpOnly";

    private static boolean valid(String header) {
        List<CartCookie> cookies = CartCookie.among(List.of(header));
        return cookies.size() == 1 && cookies.getFirst().valid();
    }

    @Test
    void acceptsTheCookieOfTheProtocolInAnyOrderAndCase() {
        assertThat(valid(RIGHT)).isTrue();
        assertThat(valid("__Host-CART_ID=" + VALUE + ";httponly;SECURE;samesite=strict;max-age=60;path=/"))
                .isTrue();
        assertThat(CartCookie.among(List.of("other=1; Path=/", RIGHT))).hasSize(1);
    }

    @Test
    void readsTheIdBeforeTheSignature() {
        assertThat(CartCookie.among(List.of(RIGHT)).getFirst().id()).isEqualTo("Y2FydA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=2592000"})
    void missesNoAttribute(String attribute) {
        assertThat(valid(RIGHT.replace(attribute, ""))).isFalse();
    }

    @Test
    void refusesADomainAnotherPathSameSiteNoneAndAnAgeThatIsOver() {
        assertThat(valid(RIGHT + "; Domain=shop.example")).isFalse();
        assertThat(valid(RIGHT.replace("Path=/", "Path=/api"))).isFalse();
        assertThat(valid(RIGHT.replace("Lax", "None"))).isFalse();
        assertThat(valid(RIGHT.replace("2592000", "0"))).isFalse();
        assertThat(valid(RIGHT.replace("2592000", "-1"))).isFalse();
    }

    @Test
    void refusesAValueThatIsNoPayloadWithASignature() {
        assertThat(valid(RIGHT.replace(VALUE, "Y2FydA"))).isFalse();
        assertThat(valid(RIGHT.replace(VALUE, VALUE + ".more"))).isFalse();
        assertThat(valid(RIGHT.replace(VALUE, "Y2FydA==." + "0f".repeat(32)))).isFalse();
        assertThat(valid(RIGHT.replace(VALUE, VALUE.toUpperCase(java.util.Locale.ROOT))))
                .isFalse();
        assertThat(valid(RIGHT.replace(VALUE, ""))).isFalse();
    }
}
