package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.store;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartChange;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.store.MemoryCartStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Carts kept wrongly: lost, mixed up, or for another time than the TTL (section 3). */
final class PersistenceFaults {
    private static final int REMEMBERED_READS = 5;

    private PersistenceFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "concurrent-adds-lost",
                        "A change is written over what came in between",
                        "3",
                        () -> store((inner, _) -> new Unlocked(inner))),
                fault(
                        "cart-forgotten-after-five-reads",
                        "A cart is empty from its sixth reading on",
                        "3",
                        () -> store((inner, _) -> new Forgetful(inner))),
                fault(
                        "writes-not-kept",
                        "Changes are answered with 200 and kept nowhere",
                        "3",
                        () -> store((inner, _) -> new Idle(inner))),
                fault(
                        "new-visitor-sees-last-cart",
                        "GET without a cookie shows the cart that was read last",
                        "1",
                        () -> cart(PersistenceFaults::mixed)),
                fault(
                        "ttl-not-sliding",
                        "A cart ends one TTL after its first write, whatever follows",
                        "3",
                        () -> store((inner, surroundings) -> new NotRenewing(inner, surroundings, _ -> true))),
                fault(
                        "ttl-not-renewed-by-delete",
                        "DELETE of a line leaves the end of the cart where it was",
                        "3",
                        () -> store((inner, surroundings) ->
                                new NotRenewing(inner, surroundings, CartChange.Remove.class::isInstance))),
                fault(
                        "ttl-ignored",
                        "A cart never ends",
                        "3",
                        () -> store((_, surroundings) ->
                                new MemoryCartStore(surroundings.clock(), Duration.ofDays(36_500)))),
                fault(
                        "cart-ends-early",
                        "A cart ends after half its TTL",
                        "3",
                        () -> store((_, surroundings) -> new MemoryCartStore(
                                surroundings.clock(), surroundings.ttl().dividedBy(2)))),
                fault(
                        "shops-share-carts",
                        "A cookie of one shop finds its cart in the shops beside it, too",
                        "ruling 33",
                        OneStore::new));
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    private static Handler mixed(Handler inner) {
        AtomicReference<Optional<HttpAnswer>> last = new AtomicReference<>(Optional.empty());
        return request -> {
            HttpAnswer answer = inner.answer(request);
            if (!request.method().equals("GET") || !answer.isSuccess()) {
                return answer;
            }
            if (!Answers.hasCookie(request)) {
                return last.get().map(other -> answer.withBody(other.body())).orElse(answer);
            }
            if (!Answers.cart(answer).isEmpty()) {
                last.set(Optional.of(answer));
            }
            return answer;
        };
    }

    /** Reads, waits, and writes what it made of what it read. */
    private record Unlocked(CartStore inner) implements CartStore {
        @Override
        public Cart read(CartId id) {
            return inner.read(id);
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            Outcome outcome = change.apply(inner.read(id));
            Pause.of(Duration.ofMillis(2));
            return inner.update(id, _ -> outcome);
        }
    }

    private record Idle(CartStore inner) implements CartStore {
        @Override
        public Cart read(CartId id) {
            return inner.read(id);
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            return change.apply(inner.read(id));
        }
    }

    private static final class Forgetful implements CartStore {
        private final Map<CartId, Integer> reads = new ConcurrentHashMap<>();
        private final CartStore inner;

        Forgetful(CartStore inner) {
            this.inner = inner;
        }

        @Override
        public Cart read(CartId id) {
            return reads.merge(id, 1, Integer::sum) > REMEMBERED_READS ? Cart.EMPTY : inner.read(id);
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            return inner.update(id, change);
        }
    }

    private static final class NotRenewing implements CartStore {
        private final Map<CartId, Instant> ends = new ConcurrentHashMap<>();
        private final CartStore inner;
        private final Surroundings surroundings;
        private final Predicate<Function<Cart, Outcome>> without;

        NotRenewing(CartStore inner, Surroundings surroundings, Predicate<Function<Cart, Outcome>> without) {
            this.inner = inner;
            this.surroundings = surroundings;
            this.without = without;
        }

        @Override
        public Cart read(CartId id) {
            return isOver(id) ? Cart.EMPTY : inner.read(id);
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            boolean over = isOver(id);
            Instant end = surroundings.clock().instant().plus(surroundings.ttl());
            Outcome outcome = inner.update(id, cart -> change.apply(over ? Cart.EMPTY : cart));
            ends.merge(id, end, (old, fresh) -> over || !without.test(change) ? fresh : old);
            return outcome;
        }

        private boolean isOver(CartId id) {
            Instant end = ends.get(id);
            return end != null && !surroundings.clock().instant().isBefore(end);
        }
    }

    /** Lets every shop of a platform keep its carts where the first one does. */
    private static final class OneStore implements Alteration {
        private final AtomicReference<Optional<CartStore>> first = new AtomicReference<>(Optional.empty());

        @Override
        public CartStore store(CartStore inner, Surroundings surroundings) {
            return first.updateAndGet(taken -> taken.isPresent() ? taken : Optional.of(inner))
                    .orElseThrow();
        }
    }
}
