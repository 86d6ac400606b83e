package dev.cartwright.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.reference.MutableClock;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.catalogue.Sku;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryCartStoreTest {
    private static final Cart CART = Cart.EMPTY.with(new CartLine(
            new Sku("a", "A", 1, 1, List.of(), Map.of()), 1, Optional.empty(), Optional.empty(), Optional.empty()));

    private final MutableClock clock = new MutableClock();
    private final MemoryCartStore store = new MemoryCartStore(clock, Duration.ofMinutes(10));

    private void write(String id) {
        store.update(new CartId(id), _ -> new Outcome.Accepted(CART));
    }

    private boolean holds(String id) {
        return !store.read(new CartId(id)).lines().isEmpty();
    }

    @Test
    void keepsACartForItsTtlAfterTheLastWrite() {
        write("x");
        clock.advance(Duration.ofMinutes(9));
        write("x");
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(holds("x")).isTrue();
        clock.advance(Duration.ofMillis(1));
        assertThat(holds("x")).isFalse();
    }

    @Test
    void endsCartsWhoseLifeIsOverByTheTimeItIsMoved() {
        write("x");
        store.advance(Duration.ofMinutes(6));
        write("y");
        store.advance(Duration.ofMinutes(4));
        assertThat(holds("x")).isFalse();
        assertThat(holds("y")).isTrue();
    }

    @Test
    void extendsNoLifeByReadingOrByARefusal() {
        write("x");
        clock.advance(Duration.ofMinutes(9));
        assertThat(holds("x")).isTrue();
        store.update(new CartId("x"), _ -> new Outcome.Refused(new Refusal.OutOfStock()));
        clock.advance(Duration.ofMinutes(1));
        assertThat(holds("x")).isFalse();
    }

    @Test
    void beginsAnExpiredCartAnew() {
        write("x");
        clock.advance(Duration.ofMinutes(11));
        store.update(new CartId("x"), cart -> {
            assertThat(cart.lines()).isEmpty();
            return new Outcome.Accepted(CART);
        });
        clock.advance(Duration.ofMinutes(9));
        assertThat(holds("x")).isTrue();
    }

    @Test
    void doesNotGrowWhileCartsComeAndExpire() {
        for (int i = 0; i < 50_000; i++) {
            write("cart-" + i);
            write("evergreen");
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(store.size()).isLessThan(700);
        assertThat(holds("evergreen")).isTrue();
        clock.advance(Duration.ofHours(1));
        for (int i = 0; i < 400; i++) {
            assertThat(holds("nobody")).isFalse();
        }
        assertThat(store.size()).isZero();
    }
}
