package dev.cartwright.reference.cart;

import dev.cartwright.reference.cart.LineResolver.Resolution;
import dev.cartwright.reference.cart.StockRule.Operation;
import java.util.List;
import java.util.Optional;

/** The cart rules over a store: SKU, then size, then cart, then stock. */
public final class ShopCartService implements CartService {
    private final CartStore store;
    private final LineResolver lines;
    private final StockRule stock;

    /** A service over these ports. */
    public ShopCartService(CartStore store, LineResolver lines, StockRule stock) {
        this.store = store;
        this.lines = lines;
        this.stock = stock;
    }

    @Override
    public Cart read(CartId id) {
        return store.read(id);
    }

    @Override
    public Outcome add(CartId id, LineRequest request) {
        return switch (lines.resolve(request)) {
            case Resolution.Unknown(Refusal refusal) -> new Outcome.Refused(refusal);
            case Resolution.Found(CartLine line) ->
                store.update(id, cart -> judged(Operation.ADD, line, cart, cart.plus(line)));
        };
    }

    @Override
    public Outcome set(CartId id, QuantityChange change) {
        return store.update(id, cart -> {
            Optional<CartLine> line = cart.line(change.lineKey());
            if (line.isEmpty()) {
                return new Outcome.Refused(new Refusal.ItemNotInCart());
            }
            if (change.qty() == 0) {
                return new Outcome.Accepted(cart.without(change.lineKey()));
            }
            CartLine changed = line.get().withQty(change.qty());
            return judged(Operation.SET, changed, cart, cart.with(changed));
        });
    }

    @Override
    public Outcome replace(CartId id, List<LineRequest> requests) {
        return store.update(id, before -> replaced(before, requests));
    }

    @Override
    public Outcome remove(CartId id, String lineKey) {
        return store.update(
                id,
                cart -> cart.line(lineKey).isPresent()
                        ? new Outcome.Accepted(cart.without(lineKey))
                        : new Outcome.Refused(new Refusal.ItemNotInCart()));
    }

    /** Line by line, because a PUT fails at its first bad line. */
    private Outcome replaced(Cart before, List<LineRequest> requests) {
        Cart after = Cart.EMPTY;
        for (LineRequest request : requests) {
            switch (lines.resolve(request)) {
                case Resolution.Unknown(Refusal refusal) -> {
                    return new Outcome.Refused(
                            refusal instanceof Refusal.UnknownSize ? new Refusal.UnknownSize("lines") : refusal);
                }
                case Resolution.Found(CartLine line) -> {
                    after = after.plus(line);
                    Optional<Refusal> refusal =
                            stock.judge(Operation.REPLACE, line.sku().id(), before, after);
                    if (refusal.isPresent()) {
                        return new Outcome.Refused(refusal.get());
                    }
                }
            }
        }
        return new Outcome.Accepted(after);
    }

    private Outcome judged(Operation operation, CartLine line, Cart before, Cart after) {
        return Outcome.of(after, stock.judge(operation, line.sku().id(), before, after));
    }
}
