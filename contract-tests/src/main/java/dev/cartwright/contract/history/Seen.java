package dev.cartwright.contract.history;

import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Item;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a client saw of an operation. */
public sealed interface Seen {

    /** A success that showed the cart: so many of each item. */
    record Shown(Map<Item, Long> cart) implements Seen {
        public Shown {
            cart = Map.copyOf(cart);
        }

        @Override
        public String toString() {
            return text(cart);
        }
    }

    /** A refusal with this status, by which nothing changed. */
    record Refused(int status) implements Seen {
        @Override
        public String toString() {
            return Integer.toString(status);
        }
    }

    /** No answer, or one that leaves open whether anything changed (503): the operation may have happened or not. */
    record Nothing(String why) implements Seen {
        @Override
        public String toString() {
            return why;
        }
    }

    /** What a cart holds, for a reader. */
    static String text(Map<Item, Long> cart) {
        Map<String, Long> sorted = new TreeMap<>();
        cart.forEach((item, qty) -> sorted.put(Cart.named(item.sku().id(), item.size()), qty));
        return sorted.isEmpty()
                ? "empty cart"
                : sorted.entrySet().stream()
                        .map(line -> line.getValue() + " × " + line.getKey())
                        .collect(Collectors.joining(", "));
    }
}
