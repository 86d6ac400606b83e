package dev.cartwright.contract.cookie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CookieValueTest {

    @ParameterizedTest
    @CsvSource({"abc.def,abc,def", "abc.def.ghi,abc,def.ghi", ".def,'',def", "abc.,abc,''", "abc,abc,''"})
    void isPartedAtItsFirstDot(String value, String payload, String signature) {
        assertThat(CookieValue.of(value)).isEqualTo(new CookieValue(payload, signature));
    }

    @Test
    void holdsTheIdInBase64url() {
        CookieValue value = CookieValue.signed("cart-ü", "secret");
        assertThat(value.decodes()).isTrue();
        assertThat(value.id()).isEqualTo("cart-ü");
    }

    /** Nothing, what is no base64url, and what is no UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%%%%", "_w"})
    void tellsWhatIsNoId(String payload) {
        CookieValue value = new CookieValue(payload, "0");
        assertThat(value.decodes()).isFalse();
        assertThat(value.id()).isEqualTo(payload);
    }

    @ParameterizedTest
    @CsvSource({"0123,1123", "1123,0123", "f123,0123"})
    void isForgedInOneCharacterOfItsSignature(String signature, String forged) {
        assertThat(new CookieValue("abc", signature).withForgedSignature()).isEqualTo(new CookieValue("abc", forged));
    }

    @Test
    void isForgedWithASignatureWhereThereIsNone() {
        assertThat(CookieValue.of("abc").withForgedSignature().signature()).hasSize(64);
    }
}
