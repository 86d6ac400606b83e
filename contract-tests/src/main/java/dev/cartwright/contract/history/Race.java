package dev.cartwright.contract.history;

import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.model.Step.Portion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several tabs of one visitor do to the visitor's cart at the same time. Immutable.
 *
 * @param before what fills the cart first; nothing for a cart that has never been used
 * @param tabs what each tab does, one step after the other
 */
public record Race(List<Step> before, List<List<Step>> tabs) {

    public Race {
        before = List.copyOf(before);
        tabs = List.copyOf(tabs);
    }

    /** A race over a cart that was filled by these steps. */
    public static Race over(Step... before) {
        return new Race(List.of(before), List.of());
    }

    /** The same with one more tab that does these steps. */
    public Race tab(Step... steps) {
        return tabs(1, List.of(steps));
    }

    /** The same with so many more tabs that each do these steps. */
    public Race tabs(int count, List<Step> steps) {
        List<List<Step>> more = new ArrayList<>(tabs);
        more.addAll(Collections.nCopies(count, List.copyOf(steps)));
        return new Race(before, more);
    }

    /** Everything the steps put in, change or remove. */
    Set<Item> items() {
        return Stream.concat(before.stream(), tabs.stream().flatMap(List::stream))
                .flatMap(step -> step.items().stream())
                .collect(Collectors.toSet());
    }

    /** Adds so many pieces of an item. */
    public static Step add(Item item, long qty) {
        return new Step.Add(0, new Portion(item, qty));
    }

    /** Sets the quantity of an item. */
    public static Step set(Item item, long qty) {
        return new Step.Adjust(0, new Portion(item, qty));
    }

    /** Removes an item. */
    public static Step remove(Item item) {
        return new Step.Remove(0, item);
    }

    /** Replaces the cart by so many pieces of each item; by nothing when there is none. */
    public static Step replace(long qty, Item... items) {
        return new Step.Replace(
                0, List.of(items).stream().map(item -> new Portion(item, qty)).toList());
    }

    /** Looks at the cart. */
    public static Step look() {
        return new Step.Look(0);
    }
}
