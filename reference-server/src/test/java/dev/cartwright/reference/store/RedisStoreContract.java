package dev.cartwright.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.StoreHealth;
import dev.cartwright.reference.cart.StoreHealth.Availability;
import dev.cartwright.reference.cart.StoreHealth.Breaker;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.redis.RealRedis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a store in Redis must do beyond the contract of all stores, on a real Redis. */
abstract class RedisStoreContract extends CartStoreContract {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final RealRedis redis = new RealRedis();
    private final List<RedisLink> links = new ArrayList<>();

    /** A store by its settings. */
    interface CartStoreOf {
        CartStore with(StoreSettings settings);
    }

    abstract RedisLink link();

    /** A store whose Redis is not there. */
    abstract CartStoreOf nowhere();

    @AfterAll
    void close() {
        links.forEach(RedisLink::close);
        redis.close();
    }

    @Override
    CartStore store(String shop, Duration ttl) {
        return store(shop, ttl, _ -> {});
    }

    @Override
    long kept(CartStore store, String shop) {
        return redis.list("KEYS", "cartwright:cart:" + shop + ":*").size();
    }

    private CartStore store(String shop, Duration ttl, Consumer<List<String>> commands) {
        RedisLink link = link();
        links.add(link);
        return new RedisCartStore(
                new RedisLink() {
                    @Override
                    public List<String> send(List<String> command) {
                        commands.accept(command);
                        return link.send(command);
                    }

                    @Override
                    public void close() {}
                },
                shop,
                ttl);
    }

    private List<String> keys(CartId id) {
        return redis.list("KEYS", "*" + id.value());
    }

    @Test
    void changesACartInOneRoundTrip() {
        stock.clear();
        List<String> sent = new ArrayList<>();
        CartService service = service(store("trips", TTL, command -> sent.add(command.getFirst())), figures);
        CartId id = fresh();
        service.add(id, line("plenty", 1));
        sent.clear();
        service.add(id, line("plenty", 2));
        service.set(id, new QuantityChange("plenty", 5));
        service.replace(id, List.of(line("plenty", 2)));
        service.remove(id, "plenty");
        assertThat(sent).containsExactly("EVALSHA", "EVALSHA", "EVALSHA", "EVALSHA");
    }

    @Test
    void findsItsScriptAgainAfterRedisForgotIt() {
        CartService service = service(store("forgotten"), figures);
        CartId id = fresh();
        service.add(id, line("plenty", 1));
        redis.command(List.of("SCRIPT", "FLUSH"));
        assertThat(service.add(id, line("plenty", 1))).isInstanceOf(Outcome.Accepted.class);
        assertThat(service.read(id).quantityOf("plenty")).isEqualTo(2);
    }

    @Test
    void startsTheLifeOfACartAnewWithEveryWriteAndWithNothingElse() {
        stock.clear();
        CartService service = service(store("life"), figures);
        CartId id = fresh();
        service.add(id, line("plenty", 1));
        String key = keys(id).getFirst();
        long whole = TTL.toMillis();
        long minute = Duration.ofMinutes(1).toMillis();
        List<Runnable> writes = List.of(
                () -> service.add(id, line("plenty", 1)),
                () -> service.set(id, new QuantityChange("plenty", 9)),
                () -> service.replace(id, List.of(line("plenty", 1), line("größe/книга", 1))),
                () -> service.remove(id, "größe/книга"));
        for (Runnable write : writes) {
            redis.command(List.of("PEXPIRE", key, String.valueOf(minute)));
            service.read(id);
            service.add(id, line("gone", 1));
            service.set(id, new QuantityChange("nothing", 1));
            assertThat(redis.count("PTTL", key)).isBetween(1L, minute);
            write.run();
            assertThat(redis.count("PTTL", key)).isBetween(whole - minute, whole);
        }
    }

    @Test
    void endsCartsOfItsShopWhoseLifeIsOverByTheTimeItIsMoved() {
        stock.clear();
        CartStore store = store("moved");
        CartService one = service(store, figures);
        CartService other = service(store("unmoved"), figures);
        CartId early = fresh();
        CartId late = fresh();
        one.add(early, line("plenty", 1));
        other.add(early, line("plenty", 1));
        store.advance(TTL.dividedBy(2));
        one.add(late, line("plenty", 1));
        store.advance(TTL.dividedBy(2));
        assertThat(one.read(early)).isEqualTo(Cart.EMPTY);
        assertThat(one.read(late).quantityOf("plenty")).isEqualTo(1);
        assertThat(other.read(early).quantityOf("plenty")).isEqualTo(1);
    }

    @Test
    void forgetsACartWhenItsLifeIsOver() {
        stock.clear();
        CartService service = service(store("short", Duration.ofMillis(300), _ -> {}), figures);
        CartId id = fresh();
        assertThat(service.add(id, line("plenty", 1))).isInstanceOf(Outcome.Accepted.class);
        await().until(() -> service.read(id).equals(Cart.EMPTY));
        assertThat(keys(id)).isEmpty();
    }

    @Test
    void keepsNoKeyForACartWithoutLines() {
        stock.clear();
        CartService service = service(store("keys"), figures);
        CartId id = fresh();
        service.read(id);
        service.add(id, line("gone", 1));
        service.set(id, new QuantityChange("plenty", 1));
        service.replace(id, List.of());
        assertThat(keys(id)).isEmpty();
        service.add(id, line("plenty", 1));
        assertThat(keys(id)).containsExactly("cartwright:cart:keys:" + id.value());
        service.remove(id, "plenty");
        assertThat(keys(id)).isEmpty();
    }

    @Test
    void saysThatItIsDownWhileNoRedisIsThere() {
        List<String> events = new ArrayList<>();
        CartStore down = nowhere().with(new StoreSettings("down", TTL, Duration.ofSeconds(5), events::add));
        assertThat(down.health()).isEqualTo(StoreHealth.UP);
        assertThat(down.ready()).isFalse();
        assertThat(down.health()).isEqualTo(new StoreHealth(Availability.DEGRADED, Breaker.CLOSED));
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> down.read(fresh())).isInstanceOf(StoreUnavailableException.class);
        }
        assertThat(events).containsExactly("circuit breaker open");
        assertThatThrownBy(() -> down.read(fresh())).hasMessage("the circuit breaker is open");
        assertThat(down.health()).isEqualTo(new StoreHealth(Availability.DEGRADED, Breaker.OPEN));
        down.close();
    }
}
