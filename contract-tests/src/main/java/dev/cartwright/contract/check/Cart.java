package dev.cartwright.contract.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A cart as a client reads it: by {@code sku.id} and {@code size} of each line, never by splitting its key.
 *
 * @param json the member {@code cart} of an answer
 */
public record Cart(ObjectNode json) {

    /** The cart in a body, whatever the status; empty when there is none. */
    public static Optional<Cart> in(Answer answer) {
        return Json.object(answer.body())
                .filter(body -> body.path("cart").isObject())
                .map(body -> new Cart((ObjectNode) body.path("cart")));
    }

    /** All lines. */
    public List<Line> lines() {
        return json.properties().stream()
                .map(member -> new Line(member.getKey(), member.getValue()))
                .toList();
    }

    /** The line of an item. */
    public Optional<Line> line(Item item) {
        return lines().stream().filter(line -> line.holds(item)).findFirst();
    }

    /** How many of an item the cart holds, 0 when it has no such line; -1 when the quantity is no whole number. */
    public long quantity(Item item) {
        return line(item).map(line -> line.qty().orElse(-1)).orElse(0L);
    }

    /** How many of a SKU the cart holds over all its lines. */
    public long quantityOverAllLines(Item item) {
        return lines().stream()
                .filter(line -> line.skuId().equals(item.sku().id()))
                .mapToLong(line -> line.qty().orElse(0))
                .sum();
    }

    /** What is in the cart and how many of it, to compare carts by; free of prices and stocks, which may change. */
    public Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        lines().forEach(line -> contents.put(
                named(line.skuId(), line.size()), line.json().path("qty").toString()));
        return contents;
    }

    /** What {@link #contents()} calls a SKU in a size. */
    public static String named(String skuId, Optional<String> size) {
        return skuId + size.map(text -> " in size " + text).orElse("");
    }

    /** The contents for a finding. */
    public String shown() {
        return contents().isEmpty()
                ? "an empty cart"
                : contents().entrySet().stream()
                                .limit(5)
                                .map(entry -> entry.getValue() + " × " + entry.getKey())
                                .collect(Collectors.joining(", "))
                        + (contents().size() > 5 ? " and " + (contents().size() - 5) + " more lines" : "");
    }
}
