package dev.cartwright.reference.cookie;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.reference.cart.CartId;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class SignedCookieProperties {
    private final SignedCookie codec = new SignedCookie("a secret of the tests, long enough to be one");

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll @NotEmpty String id) {
        Assume.that(id.equals(new String(
                id.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(codec.decode(codec.encode(new CartId(id)))).contains(new CartId(id));
    }

    @Property(tries = 300)
    void acceptsNoOtherText(@ForAll String value) {
        assertThat(codec.decode(value)).isEmpty();
    }

    @Property(tries = 300)
    void acceptsNoChangeOfASingleCharacter(@ForAll @IntRange(min = 0, max = 112) int place, @ForAll char replacement) {
        String genuine = codec.encode(new CartId("0f8fad5b-d9cb-469f-a165-70867728950e"));
        Assume.that(genuine.charAt(place) != replacement);
        String changed = genuine.substring(0, place) + replacement + genuine.substring(place + 1);
        assertThat(codec.decode(changed)).isEmpty();
    }

    @Property(tries = 113)
    void acceptsNoTruncation(@ForAll @IntRange(min = 0, max = 112) int length) {
        String genuine = codec.encode(new CartId("0f8fad5b-d9cb-469f-a165-70867728950e"));
        assertThat(codec.decode(genuine.substring(0, length))).isEmpty();
    }
}
