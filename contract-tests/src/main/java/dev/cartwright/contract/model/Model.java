package dev.cartwright.contract.model;

import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Step.Portion;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the carts hold, by the protocol. Immutable.
 *
 * @param scope what stock is counted over (ruling 19)
 * @param carts how many of each item, by the number of the cart; a cart nobody has written to is not there
 */
public record Model(Readings.StockScope scope, Map<Integer, Map<Item, Long>> carts) {

    /** What a step must lead to: this status, and from then on these carts. */
    public record Expected(int status, Model after) {}

    public Model {
        carts = Map.copyOf(carts);
    }

    /** Before the first step. */
    public static Model empty(Readings.StockScope scope) {
        return new Model(scope, Map.of());
    }

    /** How many of each item a cart holds. */
    public Map<Item, Long> cart(int number) {
        return carts.getOrDefault(number, Map.of());
    }

    /** What a step leads to. */
    public Expected expected(Step step) {
        Map<Item, Long> before = cart(step.cart());
        return switch (step) {
            case Step.Look _ -> new Expected(200, this);
            case Step.Add(int _, Portion portion) ->
                judged(step.cart(), with(before, portion.item(), quantity(before, portion.item()) + portion.qty()));
            case Step.Adjust(int _, Portion portion) -> {
                if (!before.containsKey(portion.item())) {
                    yield new Expected(404, this);
                }
                yield portion.qty() <= quantity(before, portion.item())
                        ? new Expected(200, become(step.cart(), with(before, portion.item(), portion.qty())))
                        : judged(step.cart(), with(before, portion.item(), portion.qty()));
            }
            case Step.Remove(int _, Item item) ->
                before.containsKey(item)
                        ? new Expected(200, become(step.cart(), with(before, item, 0)))
                        : new Expected(404, this);
            case Step.Replace replace -> {
                Map<Item, Long> after = new LinkedHashMap<>();
                replace.portions().forEach(portion -> after.merge(portion.item(), portion.qty(), Long::sum));
                yield judged(step.cart(), after);
            }
        };
    }

    private Expected judged(int number, Map<Item, Long> after) {
        return oversold(after) ? new Expected(409, this) : new Expected(200, become(number, after));
    }

    /** Whether a cart holds more of something than there is. */
    public boolean oversold(int number) {
        return oversold(cart(number));
    }

    private boolean oversold(Map<Item, Long> cart) {
        return cart.keySet().stream().anyMatch(item -> counted(item, cart) > stock(item));
    }

    private long counted(Item item, Map<Item, Long> cart) {
        return switch (scope) {
            case VARIANT -> quantity(cart, item);
            case SKU ->
                cart.entrySet().stream()
                        .filter(line ->
                                line.getKey().sku().id().equals(item.sku().id()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        };
    }

    private static long stock(Item item) {
        return item.sku().stock().orElse(Long.MAX_VALUE);
    }

    private static long quantity(Map<Item, Long> cart, Item item) {
        return cart.getOrDefault(item, 0L);
    }

    private static Map<Item, Long> with(Map<Item, Long> cart, Item item, long qty) {
        Map<Item, Long> changed = new LinkedHashMap<>(cart);
        if (qty == 0) {
            changed.remove(item);
        } else {
            changed.put(item, qty);
        }
        return changed;
    }

    private Model become(int number, Map<Item, Long> cart) {
        Map<Integer, Map<Item, Long>> changed = new LinkedHashMap<>(carts);
        changed.put(number, Map.copyOf(cart));
        return new Model(scope, changed);
    }
}
