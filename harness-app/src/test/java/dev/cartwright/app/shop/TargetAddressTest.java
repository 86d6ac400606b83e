package dev.cartwright.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.app.UsageException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
        "HTTPS://shop.example/, https://shop.example",
        "http://[::1]:99, http://[::1]:99",
        "' http://localhost ', http://localhost"
    })
    void takesSchemeHostAndPort(String text, String address) {
        assertThat(TargetAddress.parse(text)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://shop.example, http:// or https://",
        "shop.example, http:// or https://",
        "'', http:// or https://",
        "http://, is no address",
        "http:///cart, names no host",
        "http://127.0.0.1:99999, 1 to 65535",
        "http://127.0.0.1:0, 1 to 65535",
        "http://127.0.0.1/shop, cartPath",
        "http://127.0.0.1/?a=b, leave out what follows",
        "http://127.0.0.1/#a, leave out what follows",
        "http://sh op, is no address"
    })
    void saysWhatIsWrongWithAnAddress(String text, String told) {
        assertThatThrownBy(() -> TargetAddress.parse(text))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://joe:hunter2@shop.example", "http://hunter2@shop.example", "http://a b:hunter2@shop"})
    void refusesAPasswordAndDoesNotRepeatIt(String text) {
        assertThatThrownBy(() -> TargetAddress.parse(text))
                .isInstanceOf(UsageException.class)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void keepsNoTrailingSlash() {
        assertThat(TargetAddress.parse("http://127.0.0.1:1/").toString()).isEqualTo("http://127.0.0.1:1");
    }
}
