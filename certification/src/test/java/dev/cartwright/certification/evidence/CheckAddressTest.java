package dev.cartwright.certification.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckAddressTest {

    @Test
    void sortsByNumberNotByText() {
        assertThat(Stream.of("cart/3.10", "cart/10.1", "cart/3.2")
                        .map(CheckAddress::new)
                        .sorted())
                .extracting(CheckAddress::value)
                .containsExactly("cart/3.2", "cart/3.10", "cart/10.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cart", "cart/3", "Cart/3.2", "cart/3.2 ", "cart/../3.2"})
    void refusesWhatIsNoAddress(String value) {
        assertThatThrownBy(() -> new CheckAddress(value)).hasMessageContaining("one looks like cart/3.2");
    }
}
