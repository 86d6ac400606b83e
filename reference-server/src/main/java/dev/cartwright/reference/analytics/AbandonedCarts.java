package dev.cartwright.reference.analytics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notices carts with lines that nobody touched for a while and that went to no checkout, and those that
 * are come back to afterwards. It sees the requests of this process only, and remembers at most {@value
 * #MOST} carts of each kind.
 */
final class AbandonedCarts implements Analytics, AutoCloseable {
    private static final int MOST = 100_000;
    private static final Duration LOOKING = Duration.ofMillis(100);

    private final Analytics next;
    private final Cache<CartId, Cart> active;
    private final Cache<CartId, Boolean> abandoned;
    private final Thread looking;

    /**
     * Tells {@code next} of everything, and of what it notices.
     *
     * @param idle how long a cart is left alone before it counts as abandoned
     * @param life how long an abandoned cart can be come back to
     * @param clock the time by which that is
     */
    AbandonedCarts(Analytics next, Duration idle, Duration life, Clock clock) {
        this.next = next;
        Ticker ticker = () -> {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000 + now.getNano();
        };
        this.abandoned = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(life)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
        this.active = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(idle)
                .ticker(ticker)
                .executor(Runnable::run)
                .removalListener(this::left)
                .build();
        this.looking = Thread.ofVirtual().name("abandoned-carts").start(this::look);
    }

    @Override
    public void happened(EventType type, CartId id, Cart cart, Optional<String> source) {
        if (type == EventType.PROCEED_TO_CHECKOUT || cart.lines().isEmpty()) {
            active.invalidate(id);
        } else {
            active.put(id, cart);
        }
        if (abandoned.asMap().remove(id) != null) {
            next.happened(EventType.CART_RECOVERED, id, cart);
        }
        next.happened(type, id, cart, source);
    }

    /** Room that is needed for others is no sign of anything. */
    private void left(@Nullable CartId id, @Nullable Cart cart, RemovalCause cause) {
        if (cause == RemovalCause.EXPIRED && id != null && cart != null) {
            abandoned.put(id, true);
            next.happened(EventType.CART_ABANDONED, id, cart);
        }
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(LOOKING);
                active.cleanUp();
            }
        } catch (InterruptedException _) {
            // closed
        }
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
