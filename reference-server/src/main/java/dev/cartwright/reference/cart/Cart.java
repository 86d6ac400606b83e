package dev.cartwright.reference.cart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a cart by their keys, in the order they were first added. Immutable.
 *
 * @param lines the lines by {@link CartLine#key()}
 */
public record Cart(Map<String, CartLine> lines) {
    /** A cart without lines. */
    public static final Cart EMPTY = new Cart(Map.of());

    /** Copies {@code lines}, keeping their order. */
    public Cart {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /** The line of that key. */
    public Optional<CartLine> line(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** This cart with {@code line} in the place of the one of its key, or at the end. */
    public Cart with(CartLine line) {
        Map<String, CartLine> changed = new LinkedHashMap<>(lines);
        changed.put(line.key(), line);
        return new Cart(changed);
    }

    /** This cart with {@code line} added to what is there under its key. */
    public Cart plus(CartLine line) {
        return with(line(line.key()).map(old -> old.plus(line)).orElse(line));
    }

    /** This cart without the line of that key. */
    public Cart without(String key) {
        Map<String, CartLine> changed = new LinkedHashMap<>(lines);
        changed.remove(key);
        return new Cart(changed);
    }

    /** How many of a SKU the cart holds, over all its lines (ruling 19). */
    public long quantityOf(String skuId) {
        return lines.values().stream()
                .filter(line -> line.sku().id().equals(skuId))
                .mapToLong(CartLine::qty)
                .sum();
    }
}
