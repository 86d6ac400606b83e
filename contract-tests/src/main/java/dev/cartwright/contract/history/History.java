package dev.cartwright.contract.history;

import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Step;
import dev.cartwright.contract.model.Step.Portion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What clients did to carts that were empty at first, and what they saw.
 *
 * @param scope what stock is counted over (ruling 19)
 * @param calls in the order in which they were sent
 */
public record History(Readings.StockScope scope, List<Call> calls) {

    public History {
        calls = calls.stream().sorted(Comparator.comparingLong(Call::sent)).toList();
    }

    /** A part of it for each cart: carts have nothing to do with each other. */
    List<History> carts() {
        Map<Integer, List<Call>> parts = calls.stream()
                .collect(Collectors.groupingBy(call -> call.step().cart(), TreeMap::new, Collectors.toList()));
        return parts.values().stream().map(part -> new History(scope, part)).toList();
    }

    /** The ids of the SKUs that anything is about. */
    Set<String> skus() {
        Set<String> skus = new TreeSet<>();
        for (Call call : calls) {
            call.step().items().forEach(item -> skus.add(item.sku().id()));
            call.shown()
                    .ifPresent(shown -> shown.cart()
                            .keySet()
                            .forEach(item -> skus.add(item.sku().id())));
        }
        return skus;
    }

    /**
     * What it says of the lines of one SKU. Lines of different SKUs do not touch each other, so an order that explains the
     * whole explains this too; a refused PUT is left out, because another line may have been the reason.
     */
    History of(String sku) {
        Predicate<Item> wanted = item -> item.sku().id().equals(sku);
        return new History(
                scope,
                calls.stream()
                        .filter(call -> !(call.step() instanceof Step.Replace && call.seen() instanceof Seen.Refused))
                        .flatMap(call ->
                                narrowed(call.step(), wanted)
                                        .map(step -> call.as(step, narrowed(call.seen(), wanted)))
                                        .stream())
                        .toList());
    }

    private static Optional<Step> narrowed(Step step, Predicate<Item> wanted) {
        return switch (step) {
            case Step.Add add ->
                Optional.<Step>of(add).filter(_ -> wanted.test(add.portion().item()));
            case Step.Adjust adjust ->
                Optional.<Step>of(adjust)
                        .filter(_ -> wanted.test(adjust.portion().item()));
            case Step.Remove remove -> Optional.<Step>of(remove).filter(_ -> wanted.test(remove.item()));
            case Step.Replace(int cart, List<Portion> portions) ->
                Optional.of(new Step.Replace(
                        cart,
                        portions.stream()
                                .filter(portion -> wanted.test(portion.item()))
                                .toList()));
            case Step.Look look -> Optional.of(look);
        };
    }

    private static Seen narrowed(Seen seen, Predicate<Item> wanted) {
        if (seen instanceof Seen.Shown(Map<Item, Long> cart)) {
            Map<Item, Long> left = new HashMap<>(cart);
            left.keySet().removeIf(wanted.negate());
            return new Seen.Shown(left);
        }
        return seen;
    }
}
