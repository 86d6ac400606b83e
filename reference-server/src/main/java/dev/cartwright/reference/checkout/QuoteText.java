package dev.cartwright.reference.checkout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.http.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Quotes and quantities as text, in ASCII, so that any database keeps any character. Equal values give equal texts. */
final class QuoteText {
    private QuoteText() {}

    static String write(Quote quote) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("currency", quote.currency());
        ArrayNode lines = node.putArray("lines");
        for (QuotedLine line : quote.lines()) {
            ObjectNode one = lines.addObject().put("key", line.key()).put("sku", line.skuId());
            line.size().ifPresent(size -> one.put("size", size));
            one.put("title", line.title()).put("qty", line.qty()).put("price", line.price());
        }
        return JsonText.writeAscii(node);
    }

    static Quote read(String text) {
        JsonNode node = tree(text);
        List<QuotedLine> lines = new ArrayList<>();
        for (JsonNode line : node.path("lines")) {
            lines.add(new QuotedLine(
                    line.path("key").asText(),
                    line.path("sku").asText(),
                    Optional.ofNullable(line.get("size")).map(JsonNode::asText),
                    line.path("title").asText(),
                    line.path("qty").asLong(),
                    line.path("price").asLong()));
        }
        return new Quote(node.path("currency").asText(), lines);
    }

    static String write(Map<String, Long> quantities) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(quantities).forEach(node::put);
        return JsonText.writeAscii(node);
    }

    static Map<String, Long> readQuantities(String text) {
        Map<String, Long> quantities = new LinkedHashMap<>();
        tree(text)
                .properties()
                .forEach(
                        entry -> quantities.put(entry.getKey(), entry.getValue().asLong()));
        return quantities;
    }

    private static JsonNode tree(String text) {
        return JsonText.read(text)
                .orElseThrow(() -> new IllegalStateException("the database holds a text of another's making"));
    }
}
