package dev.cartwright.contract.history;

import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Model;
import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.model.Step.Portion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What kind of contradiction it is, in the words a shop's engineer has for it. */
public enum Kind {
    OVERSELL("oversell", "the cart holds more than the stock"),
    STALE_READ("stale read", "an older cart was shown after a newer one had been"),
    RESURRECTION("resurrection", "what had been removed came back"),
    LOST_UPDATE("lost update", "a change that was acknowledged is missing"),
    SURPLUS("surplus", "the cart holds more than any order of the changes puts into it"),
    GROUNDLESS_REFUSAL("groundless refusal", "a change was refused that was possible at every moment"),
    UNDUE_SUCCESS("undue success", "a change was acknowledged that was possible at no moment");

    private final String label;
    private final String meaning;

    Kind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Its name for a reader. */
    public String label() {
        return label;
    }

    /** What it means in this cart, half a sentence. */
    public String meaning() {
        return meaning;
    }

    /**
     * The kind of a contradiction.
     *
     * @param impossible the answer that fits nowhere, and what it could have been
     * @param passing whether it was only looked at, and all changes make sense with what was seen of the cart in the end
     */
    static Kind of(Verdict.Impossible impossible, boolean passing) {
        Call call = impossible.call();
        if (!(call.seen() instanceof Seen.Shown(Map<Item, Long> cart))) {
            return GROUNDLESS_REFUSAL;
        }
        if (new Model(impossible.history().scope(), Map.of(0, cart)).oversold(0)) {
            return OVERSELL;
        }
        List<Map<Item, Long>> possible = impossible.possible().stream()
                .filter(Seen.Shown.class::isInstance)
                .map(seen -> ((Seen.Shown) seen).cart())
                .toList();
        if (possible.isEmpty()) {
            return call.step() instanceof Step.Add || call.step() instanceof Step.Replace ? OVERSELL : UNDUE_SUCCESS;
        }
        if (passing) {
            return STALE_READ;
        }
        if (items(possible).anyMatch(item -> quantity(cart, item) < least(possible, item))) {
            return LOST_UPDATE;
        }
        boolean returned = cart.keySet().stream()
                .filter(item -> quantity(cart, item) > most(possible, item))
                .anyMatch(item -> impossible.history().calls().stream()
                        .filter(other -> other.sent() < call.answered() && !other.equals(call))
                        .anyMatch(other -> removes(other.step(), item)));
        return returned ? RESURRECTION : SURPLUS;
    }

    private static boolean removes(Step step, Item item) {
        return switch (step) {
            case Step.Remove remove -> remove.item().equals(item);
            case Step.Adjust(int _, Portion portion) -> portion.item().equals(item) && portion.qty() == 0;
            case Step.Replace _ -> true;
            case Step.Add _, Step.Look _ -> false;
        };
    }

    private static Stream<Item> items(List<Map<Item, Long>> carts) {
        return carts.stream().flatMap(cart -> cart.keySet().stream());
    }

    private static long least(List<Map<Item, Long>> carts, Item item) {
        return carts.stream().mapToLong(cart -> quantity(cart, item)).min().orElse(0);
    }

    private static long most(List<Map<Item, Long>> carts, Item item) {
        return carts.stream().mapToLong(cart -> quantity(cart, item)).max().orElse(0);
    }

    private static long quantity(Map<Item, Long> cart, Item item) {
        return cart.getOrDefault(item, 0L);
    }
}
