package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartChange;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.inventory.Inventory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Carts kept elsewhere. A {@link CartChange} whose stock is plain figures is carried out there, in one
 * step and one round trip; any other change is made of what was read and written only if that is still
 * what is there.
 *
 * @param <M> by what the backend knows a cart that changed since it was read
 */
abstract class RemoteCartStore<M> implements CartStore {
    private static final int TRIES = 200;

    /** A cart as it was read, and its mark. */
    record Seen<M>(Cart cart, M mark) {}

    /** What became of a change that was carried out elsewhere. */
    sealed interface Reply {
        /** It was carried out or refused. */
        record Done(Outcome outcome) implements Reply {}

        /** Nothing was done: the stock of this SKU must be told. */
        record StockOf(String skuId) implements Reply {}
    }

    /** The cart of that id, empty when there is none. */
    abstract Seen<M> see(CartId id);

    /** Adds a line, of whose SKU there are {@code stock}. */
    abstract Outcome add(CartId id, CartLine line, long stock);

    /** Sets a line's quantity; {@code stock} by SKU id should tell of the line's. */
    abstract Reply set(CartId id, String lineKey, long qty, Map<String, Long> stock);

    /** Removes a line. */
    abstract Outcome remove(CartId id, String lineKey);

    /** Judges all lines and, when none is refused and {@code after} is there, makes it the cart. */
    abstract Outcome replace(CartId id, List<CartLine> lines, Inventory figures, Optional<Cart> after);

    /** Takes out what was bought, by line key. */
    abstract Outcome take(CartId id, Map<String, Long> bought);

    /** Makes {@code after} the cart if it is still as it was seen. */
    abstract boolean swap(CartId id, Seen<M> before, Cart after);

    @Override
    public final Cart read(CartId id) {
        return see(id).cart();
    }

    @Override
    public final Outcome update(CartId id, Function<Cart, Outcome> change) {
        Optional<Outcome> outcome = change instanceof CartChange known ? thereAndThen(id, known) : Optional.empty();
        return outcome.orElseGet(() -> compared(id, change));
    }

    /** Nothing when the change's stock rule is more than figures. */
    private Optional<Outcome> thereAndThen(CartId id, CartChange change) {
        return switch (change) {
            case CartChange.Add(CartLine line, var stock) ->
                stock.figures()
                        .map(figures -> add(id, line, figures.stock(line.sku().id())));
            case CartChange.Set set -> set.stock().figures().map(figures -> set(id, set, figures));
            case CartChange.Replace replace -> replace.stock().figures().map(figures -> replace(id, replace, figures));
            case CartChange.Remove(String lineKey) -> Optional.of(remove(id, lineKey));
            case CartChange.TakeBought(var bought) -> Optional.of(take(id, bought));
        };
    }

    /**
     * The stock is handed in before the line is known: of the SKUs its key can mean, and if it is none
     * of them, a second time of the one that the backend names.
     */
    private Outcome set(CartId id, CartChange.Set set, Inventory figures) {
        String lineKey = set.change().lineKey();
        List<String> skuIds = skuIds(lineKey);
        for (int tries = 0; tries < TRIES; tries++) {
            Map<String, Long> stock = new LinkedHashMap<>();
            skuIds.forEach(skuId -> stock.put(skuId, figures.stock(skuId)));
            switch (set(id, lineKey, set.change().qty(), stock)) {
                case Reply.Done(Outcome outcome) -> {
                    return outcome;
                }
                case Reply.StockOf(String skuId) -> skuIds = List.of(skuId);
            }
        }
        throw busy();
    }

    private static List<String> skuIds(String lineKey) {
        return Stream.of(lineKey.length(), lineKey.lastIndexOf(':'), lineKey.indexOf(':'))
                .filter(end -> end > 0)
                .distinct()
                .map(end -> lineKey.substring(0, end))
                .toList();
    }

    private Outcome replace(CartId id, CartChange.Replace replace, Inventory figures) {
        Optional<Refusal> failure = replace.failure();
        if (replace.lines().isEmpty() && failure.isPresent()) {
            return new Outcome.Refused(failure.get());
        }
        Cart after = replace.after();
        Outcome judged =
                replace(id, replace.lines(), figures, failure.isPresent() ? Optional.empty() : Optional.of(after));
        return judged instanceof Outcome.Accepted ? Outcome.of(after, failure) : judged;
    }

    private Outcome compared(CartId id, Function<Cart, Outcome> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            Seen<M> seen = see(id);
            Outcome outcome = change.apply(seen.cart());
            if (!(outcome instanceof Outcome.Accepted(Cart after)) || swap(id, seen, after)) {
                return outcome;
            }
        }
        throw busy();
    }

    /** The refusal a backend names; what is none is trouble. */
    static Outcome refused(String name) {
        return switch (name) {
            case "ABSENT" -> new Outcome.Refused(new Refusal.ItemNotInCart());
            case "OUT_OF_STOCK" -> new Outcome.Refused(new Refusal.OutOfStock());
            case "INSUFFICIENT_STOCK" -> new Outcome.Refused(new Refusal.InsufficientStock());
            default -> throw new StoreUnavailableException("it answered a change with something else");
        };
    }

    private static StoreUnavailableException busy() {
        return new StoreUnavailableException("the cart changed faster than it could be written");
    }
}
