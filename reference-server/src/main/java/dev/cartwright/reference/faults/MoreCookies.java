package dev.cartwright.reference.faults;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.CookieCodec;
import java.util.Optional;

/** A codec that also accepts other cookies. */
abstract class MoreCookies implements CookieCodec {
    private final CookieCodec inner;

    MoreCookies(CookieCodec inner) {
        this.inner = inner;
    }

    /** The id of a value that is not valid. */
    abstract Optional<CartId> more(String value);

    /** The id in a payload, whoever signed it. */
    final Optional<CartId> withPayload(String payload) {
        return inner.decode(payload + "." + inner.signature(payload));
    }

    @Override
    public String encode(CartId id) {
        return inner.encode(id);
    }

    @Override
    public final Optional<CartId> decode(String value) {
        return inner.decode(value).or(() -> more(value));
    }

    @Override
    public final String signature(String payload) {
        return inner.signature(payload);
    }
}
