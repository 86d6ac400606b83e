package dev.cartwright.reference.faults;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.LineResolver;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** Stock that the adds of other visitors take while they are under way, as if a cart reserved something. */
final class CompetingAdds implements Alteration {
    private static final Duration UNDER_WAY = Duration.ofMillis(20);

    /** An add under way. */
    private record Wish(CartId cart, long qty) {}

    private final AtomicReference<Optional<LineResolver>> resolver = new AtomicReference<>(Optional.empty());
    private final Map<String, Queue<Wish>> wishes = new ConcurrentHashMap<>();

    @Override
    public LineResolver lines(LineResolver inner, Surroundings surroundings) {
        resolver.set(Optional.of(inner));
        return inner;
    }

    @Override
    public CartService service(CartService inner) {
        return new ForwardingService(inner) {
            @Override
            public Outcome add(CartId id, LineRequest request) {
                if (!(resolver.get().orElseThrow().resolve(request)
                        instanceof LineResolver.Resolution.Found(CartLine line))) {
                    return inner.add(id, request);
                }
                Queue<Wish> others = wishes.computeIfAbsent(line.sku().id(), _ -> new ConcurrentLinkedQueue<>());
                long taken = others.stream()
                        .filter(wish -> !wish.cart().equals(id))
                        .mapToLong(Wish::qty)
                        .sum();
                Wish mine = new Wish(id, request.qty());
                others.add(mine);
                try {
                    Pause.of(UNDER_WAY);
                    return taken > 0 && taken + request.qty() > line.sku().stock()
                            ? new Outcome.Refused(new Refusal.InsufficientStock())
                            : inner.add(id, request);
                } finally {
                    others.remove(mine);
                }
            }
        };
    }
}
