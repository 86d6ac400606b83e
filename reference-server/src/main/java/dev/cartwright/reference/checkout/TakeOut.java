package dev.cartwright.reference.checkout;

import static java.util.stream.Collectors.toMap;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartChange;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StoreUnavailableException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes what was paid out of the cart, once. Carts and orders are kept in different places, so a crash,
 * or a store that hangs, can leave it open whether a cart was written. Therefore the cart's quantities
 * are noted with the order first, and the cart is written only while it still has them: a write that
 * comes late, or twice, changes nothing. Whoever finds such a note without knowing what became of it
 * compares the cart as it is with what was noted, before and after. Only a customer who changed a line
 * that was paid, between the crash and the provider's next try, can make that comparison err: a line that
 * was lowered stays although it was paid, and one that was put back to about what it had been is taken out
 * again. Where the two are equally near, the line stays: one too many can be seen and removed.
 */
final class TakeOut {
    private static final int TRIES = 20;

    private final CartStore store;
    private final Orders orders;

    TakeOut(CartStore store, Orders orders) {
        this.store = store;
        this.orders = orders;
    }

    /** Takes the lines of that order out of its cart, if that is not done. */
    void of(String orderId) {
        Optional<Map<String, Long>> ours = Optional.empty();
        // whoever noted first, and whose note still stands, knows what became of every write
        boolean first = orders.find(orderId).orElseThrow().before().isEmpty();
        for (int tries = 0; tries < TRIES; tries++) {
            Order order = orders.find(orderId).orElseThrow();
            CartId cart = order.checkout().cart();
            Map<String, Long> bought = order.checkout().quote().bought();
            Map<String, Long> now = quantities(store.read(cart));
            boolean mine = first && order.before().equals(ours);
            if (order.takenOut() || (!mine && isDone(order.before(), bought, now))) {
                orders.takenOut(orderId);
                return;
            }
            if (!orders.takingOut(orderId, order.before(), now)) {
                continue;
            }
            ours = Optional.of(now);
            if (written(cart, now, bought)) {
                orders.takenOut(orderId);
                return;
            }
        }
        throw new StoreUnavailableException("the cart changed faster than it could be written");
    }

    private boolean written(CartId cart, Map<String, Long> before, Map<String, Long> bought) {
        if (bought.keySet().stream().noneMatch(before::containsKey)) {
            return true;
        }
        CartChange.TakeBought change = new CartChange.TakeBought(bought);
        return store.update(
                        cart,
                        found -> quantities(found).equals(before)
                                ? change.apply(found)
                                : new Outcome.Refused(new Refusal.ItemNotInCart()))
                instanceof Outcome.Accepted;
    }

    /** Whether the cart looks more like one that the bought was taken out of than like the one noted. */
    static boolean isDone(Optional<Map<String, Long>> noted, Map<String, Long> bought, Map<String, Long> now) {
        if (noted.isEmpty()) {
            return false;
        }
        Map<String, Long> before = noted.get();
        Map<String, Long> after = before.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        line -> Math.max(0, line.getValue() - bought.getOrDefault(line.getKey(), 0L))));
        return distance(now, after) <= distance(now, before);
    }

    private static long distance(Map<String, Long> one, Map<String, Long> other) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream()
                .mapToLong(key -> Math.abs(one.getOrDefault(key, 0L) - other.getOrDefault(key, 0L)))
                .sum();
    }

    private static Map<String, Long> quantities(Cart cart) {
        return cart.lines().values().stream().collect(toMap(CartLine::key, CartLine::qty));
    }
}
