package dev.cartwright.reference.faults;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.LineResolver;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StockRule;
import dev.cartwright.reference.cart.StockRule.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Stock that is judged by what the cart held a moment ago, before an add is written unjudged. */
final class RacingStock implements Alteration {
    private final AtomicReference<Optional<StockRule>> rule = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<LineResolver>> resolver = new AtomicReference<>(Optional.empty());

    @Override
    public LineResolver lines(LineResolver inner, Surroundings surroundings) {
        resolver.set(Optional.of(inner));
        return inner;
    }

    @Override
    public StockRule stock(StockRule inner) {
        rule.set(Optional.of(inner));
        return (operation, sku, before, after) ->
                operation == Operation.ADD ? Optional.empty() : inner.judge(operation, sku, before, after);
    }

    @Override
    public CartService service(CartService inner) {
        return new ForwardingService(inner) {
            @Override
            public Outcome add(CartId id, LineRequest request) {
                if (resolver.get().orElseThrow().resolve(request)
                        instanceof LineResolver.Resolution.Found(CartLine line)) {
                    Cart before = inner.read(id);
                    Optional<Refusal> refusal = rule.get()
                            .orElseThrow()
                            .judge(Operation.ADD, line.sku().id(), before, before.plus(line));
                    if (refusal.isPresent()) {
                        return new Outcome.Refused(refusal.get());
                    }
                    Pause.of(Duration.ofMillis(5));
                }
                return inner.add(id, request);
            }
        };
    }
}
