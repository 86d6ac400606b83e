package dev.cartwright.contract.model;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.model.Step.Portion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Does steps to a shop, naming each line by the key under which the shop last showed it. Thread-safe. */
public final class Sender {

    private final Map<Item, String> keys = new ConcurrentHashMap<>();

    /** Sends the step's request for a visitor; whose cart the step names does not matter here. */
    public Answer send(Visitor visitor, Step step) {
        return switch (step) {
            case Step.Look _ -> visitor.get();
            case Step.Add(int _, Portion portion) -> visitor.post(portion.item().body(portion.qty()));
            case Step.Adjust(int _, Portion portion) ->
                visitor.patch(Body.set(key(portion.item()), Long.toString(portion.qty())));
            case Step.Remove(int _, Item item) -> visitor.delete(Body.line(key(item)));
            case Step.Replace replace ->
                visitor.put(Body.lines(replace.portions().stream()
                        .map(portion -> portion.item().body(portion.qty()))
                        .toArray(Body[]::new)));
        };
    }

    /** Takes over the keys of these items' lines. */
    public void learn(Cart cart, Iterable<Item> items) {
        items.forEach(item -> cart.line(item).ifPresent(line -> keys.put(item, line.key())));
    }

    private String key(Item item) {
        return keys.getOrDefault(item, item.lineKey());
    }
}
