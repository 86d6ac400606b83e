package dev.cartwright.contract.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Looks at the lines of an answer. */
final class Lines {

    private Lines() {}

    /** The lines of the cart in an answer. */
    static List<Line> of(Answer answer) {
        return Cart.in(answer).map(Cart::lines).orElse(List.of());
    }

    /** The cart has one line, and its key is the protocol's. */
    static void keyIs(Findings findings, Answer answer, Item item) {
        List<String> keys = of(answer).stream().map(Line::key).toList();
        findings.must(
                answer,
                keys.equals(List.of(item.lineKey())),
                "one line under the key '" + item.lineKey() + "'",
                "lines under " + keys);
    }

    /** A member of the snapshot is as it must be. */
    static void member(Findings findings, Answer answer, JsonNode sku, String name, boolean right, String expected) {
        String found = sku.has(name) ? sku.path(name).toString() : "no such member";
        findings.must(answer, right, "sku." + name + " as " + expected, found);
    }
}
