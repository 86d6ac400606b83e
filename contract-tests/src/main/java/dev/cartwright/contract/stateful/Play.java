package dev.cartwright.contract.stateful;

import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.UnansweredException;
import dev.cartwright.contract.model.Model;
import dev.cartwright.contract.model.Sender;
import dev.cartwright.contract.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Steps done to a shop in fresh carts, one after the other, each answer held against the model. */
final class Play {

    /**
     * Where the shop left the model.
     *
     * @param step index of the step, or how many steps there are when it showed only at the end
     * @param exchange the exchange in which it shows, -1 when it was not kept
     */
    record Violation(int step, String expected, String actual, int exchange) {}

    private final Shop shop;
    private final Map<Integer, Visitor> visitors = new HashMap<>();
    private final Sender sender = new Sender();

    private Play(Shop shop) {
        this.shop = shop;
    }

    /** The first violation; nothing when the shop keeps to the model through all steps. */
    static Optional<Violation> of(Shop shop, List<Step> steps) {
        return new Play(shop).play(steps);
    }

    private Optional<Violation> play(List<Step> steps) {
        Model model = Model.empty(shop.profile().readings().stockScope());
        for (int index = 0; index < steps.size(); index++) {
            Model.Expected expected = model.expected(steps.get(index));
            model = expected.after();
            Optional<Violation> violation = judged(index, steps.get(index), expected);
            if (violation.isPresent()) {
                return violation;
            }
        }
        Model last = model;
        return steps.stream()
                .map(Step::cart)
                .distinct()
                .map(cart -> judged(steps.size(), new Step.Look(cart), new Model.Expected(200, last)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Violation> judged(int index, Step step, Model.Expected expected) {
        Answer answer;
        try {
            answer = done(step);
        } catch (UnansweredException unanswered) {
            return Optional.of(new Violation(
                    index, "an answer to " + step, String.valueOf(unanswered.getMessage()), unanswered.exchange()));
        }
        if (answer.status() != expected.status()) {
            return violation(index, answer, "status " + expected.status() + " to " + step, answer.summary());
        }
        if (expected.status() != 200) {
            return step instanceof Step.Look
                    ? Optional.empty()
                    : judged(index, new Step.Look(step.cart()), new Model.Expected(200, expected.after()));
        }
        Map<String, String> wanted = shown(expected.after().cart(step.cart()));
        Optional<Cart> cart = Cart.in(answer);
        if (cart.isEmpty()) {
            return violation(index, answer, "a cart in the answer to " + step, answer.summary());
        }
        sender.learn(cart.get(), expected.after().cart(step.cart()).keySet());
        return cart.get().contents().equals(wanted)
                ? Optional.empty()
                : violation(
                        index,
                        answer,
                        text(wanted) + " after " + step,
                        text(cart.get().contents()));
    }

    private static Optional<Violation> violation(int index, Answer answer, String expected, String actual) {
        return Optional.of(new Violation(index, expected, actual, answer.exchange()));
    }

    /** As {@link Cart#contents()} shows it. */
    private static Map<String, String> shown(Map<Item, Long> cart) {
        Map<String, String> contents = new TreeMap<>();
        cart.forEach((item, qty) -> contents.put(Cart.named(item.sku().id(), item.size()), qty.toString()));
        return contents;
    }

    private static String text(Map<String, String> contents) {
        return contents.isEmpty()
                ? "an empty cart"
                : contents.entrySet().stream()
                        .map(line -> line.getValue() + " × " + line.getKey())
                        .collect(Collectors.joining(", ", "a cart with ", ""));
    }

    private Answer done(Step step) {
        return sender.send(visitors.computeIfAbsent(step.cart(), _ -> shop.visitor()), step);
    }
}
