package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carts in memory, each for a TTL after its last write. No timer runs: every operation looks at the
 * few carts that are due first, so expired carts leave faster than new ones come.
 */
public final class MemoryCartStore implements CartStore {
    private static final int SWEPT_PER_OPERATION = 4;

    private record Entry(Cart cart, Instant expiry) {
        boolean isOver(Instant now) {
            return !now.isBefore(expiry);
        }
    }

    /** One for each entry: when to look at it next. A later write does not move it. */
    private record Due(Instant at, CartId id) {}

    private final ConcurrentHashMap<CartId, Entry> entries = new ConcurrentHashMap<>();
    private final PriorityBlockingQueue<Due> dues = new PriorityBlockingQueue<>(64, Comparator.comparing(Due::at));
    private final Clock clock;
    private final Duration ttl;
    private final AtomicReference<Duration> advanced = new AtomicReference<>(Duration.ZERO);

    /** A store whose carts live for {@code ttl} after their last write, by {@code clock}. */
    public MemoryCartStore(Clock clock, Duration ttl) {
        this.clock = clock;
        this.ttl = ttl;
    }

    @Override
    public Cart read(CartId id) {
        Instant now = now();
        sweep(now);
        return cartOf(entries.get(id), now);
    }

    @Override
    public Outcome update(CartId id, Function<Cart, Outcome> change) {
        Instant now = now();
        sweep(now);
        Outcome[] outcome = new Outcome[1];
        entries.compute(id, (_, old) -> {
            Outcome result = change.apply(cartOf(old, now));
            outcome[0] = result;
            return switch (result) {
                case Outcome.Refused _ -> old;
                case Outcome.Accepted(Cart cart) -> {
                    Entry entry = new Entry(cart, now.plus(ttl));
                    if (old == null) {
                        dues.add(new Due(entry.expiry(), id));
                    }
                    yield entry;
                }
            };
        });
        return Objects.requireNonNull(outcome[0]);
    }

    @Override
    public void advance(Duration time) {
        advanced.updateAndGet(before -> before.plus(time));
    }

    private Instant now() {
        return clock.instant().plus(advanced.get());
    }

    /** How many carts are held, expired ones not yet swept included. */
    public int size() {
        return entries.size();
    }

    private static Cart cartOf(@Nullable Entry entry, Instant now) {
        return entry == null || entry.isOver(now) ? Cart.EMPTY : entry.cart();
    }

    private void sweep(Instant now) {
        for (int swept = 0; swept < SWEPT_PER_OPERATION; swept++) {
            Due next = dues.peek();
            if (next == null || now.isBefore(next.at())) {
                return;
            }
            // another thread may have taken it meanwhile
            Due first = dues.poll();
            if (first == null) {
                return;
            }
            entries.computeIfPresent(first.id(), (id, entry) -> {
                if (entry.isOver(now)) {
                    return null;
                }
                dues.add(new Due(entry.expiry(), id));
                return entry;
            });
        }
    }
}
