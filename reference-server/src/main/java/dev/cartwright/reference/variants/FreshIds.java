package dev.cartwright.reference.variants;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartIds;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cookie.CartCookies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers which carts it gave out, and changes none that it does not know or that is over. */
final class FreshIds implements Alteration {
    private final Map<CartId, Instant> known = new ConcurrentHashMap<>();
    private volatile Clock clock = Clock.systemUTC();
    private volatile Duration ttl = Duration.ZERO;

    @Override
    public CartStore store(CartStore inner, Surroundings surroundings) {
        clock = surroundings.clock();
        ttl = surroundings.ttl();
        return new CartStore() {
            @Override
            public Cart read(CartId id) {
                return inner.read(id);
            }

            @Override
            public Outcome update(CartId id, Function<Cart, Outcome> change) {
                Outcome outcome = inner.update(id, change);
                if (outcome instanceof Outcome.Accepted) {
                    keep(id);
                }
                return outcome;
            }
        };
    }

    @Override
    public CartIds ids(CartIds inner) {
        return () -> {
            CartId id = inner.fresh();
            keep(id);
            return id;
        };
    }

    @Override
    public CartCookies cookies(CartCookies inner) {
        return request -> inner.identify(request).filter(id -> !request.changesState() || isKnown(id));
    }

    private void keep(CartId id) {
        known.put(id, clock.instant().plus(ttl));
    }

    private boolean isKnown(CartId id) {
        Instant end = known.get(id);
        return end != null && clock.instant().isBefore(end);
    }
}
