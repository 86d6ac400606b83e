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
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StockRule;
import dev.cartwright.reference.cart.StockRule.Operation;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Stock that is judged by what the cart held a moment ago, before an add or a set is written unjudged. */
final class RacingStock implements Alteration {
    private final AtomicReference<Optional<StockRule>> rule = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<LineResolver>> resolver = new AtomicReference<>(Optional.empty());
    private final Operation racing;
    private final Duration moment;

    RacingStock(Operation racing, Duration moment) {
        this.racing = racing;
        this.moment = moment;
    }

    @Override
    public LineResolver lines(LineResolver inner, Surroundings surroundings) {
        resolver.set(Optional.of(inner));
        return inner;
    }

    @Override
    public StockRule stock(StockRule inner) {
        rule.set(Optional.of(inner));
        return (operation, sku, before, after) ->
                operation == racing ? Optional.empty() : inner.judge(operation, sku, before, after);
    }

    @Override
    public CartService service(CartService inner) {
        return new ForwardingService(inner) {
            @Override
            public Outcome add(CartId id, LineRequest request) {
                Cart before = inner.read(id);
                Optional<Refusal> refusal = racing == Operation.ADD
                                && resolver.get().orElseThrow().resolve(request)
                                        instanceof LineResolver.Resolution.Found(CartLine line)
                        ? judged(line, before, before.plus(line))
                        : Optional.empty();
                return refusal.<Outcome>map(Outcome.Refused::new).orElseGet(() -> inner.add(id, request));
            }

            @Override
            public Outcome set(CartId id, QuantityChange change) {
                Cart before = inner.read(id);
                Optional<Refusal> refusal = racing == Operation.SET && change.qty() > 0
                        ? before.line(change.lineKey())
                                .map(line -> line.withQty(change.qty()))
                                .flatMap(line -> judged(line, before, before.with(line)))
                        : Optional.empty();
                return refusal.<Outcome>map(Outcome.Refused::new).orElseGet(() -> inner.set(id, change));
            }
        };
    }

    private Optional<Refusal> judged(CartLine line, Cart before, Cart after) {
        Optional<Refusal> refusal =
                rule.get().orElseThrow().judge(racing, line.sku().id(), before, after);
        if (refusal.isEmpty()) {
            Pause.of(moment);
        }
        return refusal;
    }
}
