package dev.cartwright.reference.cart;

import dev.cartwright.reference.cart.LineResolver.Resolution;
import java.util.ArrayList;
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
            case Resolution.Found(CartLine line) -> store.update(id, new CartChange.Add(line, stock.seenBy(id)));
        };
    }

    @Override
    public Outcome set(CartId id, QuantityChange change) {
        return store.update(id, new CartChange.Set(change, stock.seenBy(id)));
    }

    @Override
    public Outcome replace(CartId id, List<LineRequest> requests) {
        List<CartLine> found = new ArrayList<>();
        for (LineRequest request : requests) {
            switch (lines.resolve(request)) {
                case Resolution.Found(CartLine line) -> found.add(line);
                case Resolution.Unknown(Refusal refusal) -> {
                    return store.update(
                            id, new CartChange.Replace(found, Optional.of(ofLines(refusal)), stock.seenBy(id)));
                }
            }
        }
        return store.update(id, new CartChange.Replace(found, Optional.empty(), stock.seenBy(id)));
    }

    @Override
    public Outcome remove(CartId id, String lineKey) {
        return store.update(id, new CartChange.Remove(lineKey));
    }

    private static Refusal ofLines(Refusal refusal) {
        return refusal instanceof Refusal.UnknownSize ? new Refusal.UnknownSize("lines") : refusal;
    }
}
