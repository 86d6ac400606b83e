package dev.cartwright.reference.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line as a Durable Object keeps it: its quantity as digits, for a number there is a floating one, and
 * the parts that only we understand as JSON in a text, so that they come back as they were.
 */
final class LineJson {
    private LineJson() {}

    static ObjectNode line(CartLine line, SkuTexts skus) {
        List<String> details = LineText.details(line, skus);
        return JsonNodeFactory.instance
                .objectNode()
                .put("key", line.key())
                .put("skuId", line.sku().id())
                .put("qty", String.valueOf(line.qty()))
                .put("sku", details.get(0))
                .put("size", details.get(1))
                .put("meta", details.get(2))
                .put("rental", details.get(3));
    }

    /** The cart's lines, in its order. */
    static ArrayNode lines(Cart cart, SkuTexts skus) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        cart.lines().values().forEach(line -> lines.add(line(line, skus)));
        return lines;
    }

    /** The cart of an answer; {@code null} is the empty one. */
    static Cart cart(JsonNode cart, SkuTexts skus) {
        Map<String, CartLine> lines = new LinkedHashMap<>();
        for (JsonNode node : cart.path("lines")) {
            CartLine line = LineText.line(
                    node.path("qty").asText(),
                    List.of(
                            node.path("sku").asText(),
                            node.path("size").asText(),
                            node.path("meta").asText(),
                            node.path("rental").asText()),
                    skus);
            lines.put(line.key(), line);
        }
        return new Cart(lines);
    }
}
