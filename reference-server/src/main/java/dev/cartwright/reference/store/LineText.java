package dev.cartwright.reference.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.catalogue.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line as it is kept in Redis: seven lines of text, so that a script can tell them apart and the
 * numbers among them never pass through floating point. Quantity, order, SKU id, SKU, size, meta,
 * rental; all but the numbers are JSON in ASCII, absent ones are blank.
 */
final class LineText {
    private static final int PARTS = 7;

    private LineText() {}

    private record Placed(long order, CartLine line) {}

    /** What a line's key is called in Redis. */
    static String key(String lineKey) {
        return AsciiJson.of(lineKey);
    }

    static String skuId(Sku sku) {
        return AsciiJson.of(sku.id());
    }

    /** SKU, size, meta and rental. */
    static List<String> details(CartLine line, SkuTexts skus) {
        return List.of(
                skus.text(line.sku()),
                line.size().map(AsciiJson::of).orElse(""),
                line.meta().map(AsciiJson::of).orElse(""),
                line.rental().map(AsciiJson::of).orElse(""));
    }

    /** Key, line, key, line and so on, in the cart's order. */
    static List<String> pairs(Cart cart, SkuTexts skus) {
        List<String> pairs = new ArrayList<>();
        long order = 0;
        for (CartLine line : cart.lines().values()) {
            order++;
            pairs.add(key(line.key()));
            pairs.add(line.qty() + "\n" + order + "\n" + skuId(line.sku()) + "\n"
                    + String.join("\n", details(line, skus)));
        }
        return pairs;
    }

    /** SKUs as {@link #details} writes them, each written and read once. */
    static SkuTexts skus() {
        return new SkuTexts(text -> sku(value(text)), sku -> AsciiJson.of(json(sku)));
    }

    /** The cart of lines read in any order. */
    static Cart cart(List<String> lines, SkuTexts skus) {
        Map<String, CartLine> cart = new LinkedHashMap<>();
        List<Placed> placed = new ArrayList<>(lines.size());
        for (String line : lines) {
            placed.add(read(line, skus));
        }
        placed.sort(Comparator.comparingLong(Placed::order));
        for (Placed one : placed) {
            cart.put(one.line().key(), one.line());
        }
        return new Cart(cart);
    }

    /** The keys of these lines and the lines, as they are kept. */
    static List<String> keyed(List<String> lines, SkuTexts skus) {
        return lines.stream()
                .flatMap(line -> List.of(key(read(line, skus).line().key()), line).stream())
                .toList();
    }

    private static Placed read(String text, SkuTexts skus) {
        String[] parts = text.split("\n", -1);
        if (parts.length != PARTS) {
            throw unreadable();
        }
        return new Placed(number(parts[1]), line(parts[0], List.of(parts).subList(3, PARTS), skus));
    }

    /** The line of a quantity and of {@link #details}. */
    static CartLine line(String qty, List<String> details, SkuTexts skus) {
        String size = details.get(1);
        return new CartLine(
                skus.sku(details.get(0)),
                number(qty),
                size.isEmpty() ? Optional.empty() : Optional.of(value(size).textValue()),
                object(details.get(2)),
                object(details.get(3)));
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException _) {
            throw unreadable();
        }
    }

    private static Optional<ObjectNode> object(String text) {
        return text.isEmpty() || !(value(text) instanceof ObjectNode object) ? Optional.empty() : Optional.of(object);
    }

    private static JsonNode value(String text) {
        return AsciiJson.read(text).orElseThrow(LineText::unreadable);
    }

    private static StoreUnavailableException unreadable() {
        return new StoreUnavailableException("it holds a cart that is not of this server's making");
    }

    private static ObjectNode json(Sku sku) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", sku.id())
                .put("title", sku.title())
                .put("price", sku.price())
                .put("stock", sku.stock());
        ArrayNode sizes = node.putArray("sizes");
        sku.sizes().forEach(sizes::add);
        ObjectNode details = node.putObject("details");
        sku.details().forEach(details::put);
        return node;
    }

    private static Sku sku(JsonNode node) {
        List<String> sizes = new ArrayList<>();
        node.path("sizes").forEach(size -> sizes.add(size.asText()));
        Map<String, String> details = new LinkedHashMap<>();
        node.path("details")
                .properties()
                .forEach(entry -> details.put(entry.getKey(), entry.getValue().asText()));
        return new Sku(
                node.path("id").asText(),
                node.path("title").asText(),
                node.path("price").asLong(),
                node.path("stock").asLong(),
                sizes,
                details);
    }
}
