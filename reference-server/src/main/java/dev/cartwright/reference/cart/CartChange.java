package dev.cartwright.reference.cart;

import dev.cartwright.reference.cart.StockRule.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change to a cart, told as data so that a store can carry it out where its carts are, in one step
 * and one round trip. Applied to a cart it says what such a store must answer: this function is the
 * rule, a store's own way of doing it is a translation.
 */
public sealed interface CartChange extends Function<Cart, Outcome> {

    /** Adds a resolved line (POST). */
    record Add(CartLine line, StockRule stock) implements CartChange {
        @Override
        public Outcome apply(Cart cart) {
            Cart after = cart.plus(line);
            return Outcome.of(after, stock.judge(Operation.ADD, line.sku().id(), cart, after));
        }
    }

    /** Sets a line's quantity (PATCH); 0 removes the line. */
    record Set(QuantityChange change, StockRule stock) implements CartChange {
        @Override
        public Outcome apply(Cart cart) {
            Optional<CartLine> line = cart.line(change.lineKey());
            if (line.isEmpty()) {
                return new Outcome.Refused(new Refusal.ItemNotInCart());
            }
            if (change.qty() == 0) {
                return new Outcome.Accepted(cart.without(change.lineKey()));
            }
            CartLine changed = line.get().withQty(change.qty());
            Cart after = cart.with(changed);
            return Outcome.of(after, stock.judge(Operation.SET, changed.sku().id(), cart, after));
        }
    }

    /**
     * Replaces the whole cart (PUT). It fails at its first bad line, so stock is judged line by line.
     *
     * @param lines the resolved lines, in order, up to the first that could not be resolved
     * @param failure why the line after {@code lines} could not be resolved
     * @param stock judges the lines
     */
    record Replace(List<CartLine> lines, Optional<Refusal> failure, StockRule stock) implements CartChange {
        /** Copies the list. */
        public Replace {
            lines = List.copyOf(lines);
        }

        /** The cart there is when nothing is refused. */
        public Cart after() {
            Cart after = Cart.EMPTY;
            for (CartLine line : lines) {
                after = after.plus(line);
            }
            return after;
        }

        @Override
        public Outcome apply(Cart cart) {
            Cart after = Cart.EMPTY;
            for (CartLine line : lines) {
                after = after.plus(line);
                Optional<Refusal> refusal =
                        stock.judge(Operation.REPLACE, line.sku().id(), cart, after);
                if (refusal.isPresent()) {
                    return new Outcome.Refused(refusal.get());
                }
            }
            return Outcome.of(after, failure);
        }
    }

    /** Removes a line (DELETE). */
    record Remove(String lineKey) implements CartChange {
        @Override
        public Outcome apply(Cart cart) {
            return cart.line(lineKey).isPresent()
                    ? new Outcome.Accepted(cart.without(lineKey))
                    : new Outcome.Refused(new Refusal.ItemNotInCart());
        }
    }

    /**
     * Takes out what was paid for (protocol section 5): of each line as many as were bought. A line that
     * was lowered or removed meanwhile leaves nothing behind, and what was added while paying stays.
     *
     * @param bought how many were bought, by line key, each at least 1
     */
    record TakeBought(Map<String, Long> bought) implements CartChange {
        /** Copies the map. */
        public TakeBought {
            bought = Map.copyOf(bought);
        }

        @Override
        public Outcome apply(Cart cart) {
            Cart after = cart;
            for (CartLine line : cart.lines().values()) {
                long left = line.qty() - bought.getOrDefault(line.key(), 0L);
                after = left > 0 ? after.with(line.withQty(left)) : after.without(line.key());
            }
            return new Outcome.Accepted(after);
        }
    }
}
