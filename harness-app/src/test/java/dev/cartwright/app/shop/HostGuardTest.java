package dev.cartwright.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.app.UsageException;
import dev.cartwright.certification.profile.Loopback;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1",
                "http://127.1.2.3:80",
                "http://localhost:3000",
                "https://LOCALHOST",
                "http://[::1]:1"
            })
    void letsThisMachinePass(String address) {
        assertThat(Loopback.means(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://10.0.0.1",
                "http://0.0.0.0",
                "https://shop.example",
                "http://[::2]"
            })
    void stopsEverybodyElse(String address) {
        assertThatThrownBy(() -> HostGuard.check(URI.create(address), List.of("another.example")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--allow-host " + URI.create(address).getHost());
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, shop.example",
        "https://Shop.example, SHOP.example",
        "https://shop.example, shop.example:443",
        "http://shop.example:81, shop.example:81"
    })
    void letsAnAllowedHostPass(String address, String allowed) {
        assertThatCode(() -> HostGuard.check(URI.create(address), List.of(allowed)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"http://shop.example:81, shop.example:80", "https://www.shop.example, shop.example"})
    void takesAnAllowedHostAtItsWord(String address, String allowed) {
        assertThatThrownBy(() -> HostGuard.check(URI.create(address), List.of(allowed)))
                .isInstanceOf(UsageException.class);
    }
}
