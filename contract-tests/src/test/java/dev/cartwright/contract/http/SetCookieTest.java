package dev.cartwright.contract.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetCookieTest {

    @Test
    void readsNameValueAndAttributesAsTheyWereSent() {
        SetCookie cookie = SetCookie.parse("__Host-CART_ID=abc.def; Path=/; max-age=60;Secure; HttpOnly; SameSite=Lax");
        assertThat(cookie.name()).isEqualTo(SetCookie.CART);
        assertThat(cookie.value()).isEqualTo("abc.def");
        assertThat(cookie.has("httponly")).isTrue();
        assertThat(cookie.value("samesite")).contains("Lax");
        assertThat(cookie.maxAge()).hasValue(60);
        assertThat(cookie.has("Domain")).isFalse();
    }

    @Test
    void keepsEqualsSignsInValues() {
        SetCookie cookie = SetCookie.parse("a=b=c; Path=/x=y");
        assertThat(cookie.value()).isEqualTo("b=c");
        assertThat(cookie.value("Path")).contains("/x=y");
    }

    @Test
    void takesTheLastOfADoubledAttributeAsABrowserDoes() {
        assertThat(SetCookie.parse("a=b; SameSite=Lax; SameSite=None").value("SameSite"))
                .contains("None");
    }

    @Test
    void neverFailsOnWhatIsNoCookie() {
        assertThat(SetCookie.parse("").name()).isEmpty();
        assertThat(SetCookie.parse(";;;").attributes()).hasSize(3);
        assertThat(SetCookie.parse("a=b; Max-Age=soon").maxAge()).isEmpty();
    }
}
