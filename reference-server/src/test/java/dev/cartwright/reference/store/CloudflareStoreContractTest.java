package dev.cartwright.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.StoreHealth;
import dev.cartwright.reference.cart.StoreHealth.Availability;
import dev.cartwright.reference.cart.StoreHealth.Breaker;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.cloudflare.RealDurableObjects;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cloudflare store on real Durable Objects. */
class CloudflareStoreContractTest extends CartStoreContract {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<CartStore> stores = new ArrayList<>();
    private Optional<RealDurableObjects> objects = Optional.empty();

    @BeforeAll
    void start() {
        objects = Optional.of(new RealDurableObjects());
    }

    @AfterAll
    void stop() {
        stores.forEach(CartStore::close);
        objects.ifPresent(RealDurableObjects::close);
    }

    @Override
    CartStore store(String shop, Duration ttl) {
        return store(RealDurableObjects.TOKEN, new StoreSettings(shop, ttl, PATIENCE, _ -> {}));
    }

    private CartStore store(String token, StoreSettings settings) {
        CartStore store = new CloudflareCartStore(objects.orElseThrow().url(), token, settings);
        stores.add(store);
        return store;
    }

    @Override
    long kept(CartStore store, String shop) {
        return objects.orElseThrow().objects();
    }

    @Test
    void deletesWhatACartHeldWhenItsLifeIsOver() {
        String mark = "a-title-that-nothing-else-has";
        CartLine line = new CartLine(
                new Sku("s", mark, 1, 1, List.of(), Map.of()), 1, Optional.empty(), Optional.empty(), Optional.empty());
        CartStore store = store("short", Duration.ofSeconds(1));
        CartId id = fresh();
        store.update(id, cart -> new Outcome.Accepted(cart.plus(line)));
        assertThat(objects.orElseThrow().keeps(mark)).isTrue();
        await().atMost(PATIENCE).until(() -> store.read(id).equals(Cart.EMPTY));
        await().atMost(PATIENCE).until(() -> !objects.orElseThrow().keeps(mark));
    }

    @Test
    void saysThatItIsDownToAWrongTokenAndWhereNoWorkerIs() {
        List<String> events = new ArrayList<>();
        StoreSettings settings = new StoreSettings("down", TTL, Duration.ofSeconds(5), events::add);
        isDown(store("another token", settings));
        isDown(new CloudflareCartStore(URI.create("http://127.0.0.1:1"), "token", settings));
        assertThat(events).containsExactly("circuit breaker open", "circuit breaker open");
    }

    private static void isDown(CartStore down) {
        assertThat(down.ready()).isFalse();
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> down.read(fresh())).isInstanceOf(StoreUnavailableException.class);
        }
        assertThatThrownBy(() -> down.read(fresh())).hasMessage("the circuit breaker is open");
        assertThat(down.health()).isEqualTo(new StoreHealth(Availability.DEGRADED, Breaker.OPEN));
    }
}
