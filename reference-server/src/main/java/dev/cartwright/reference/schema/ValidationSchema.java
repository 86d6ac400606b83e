package dev.cartwright.reference.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * The body of {@code POST /api/inventory/validate}: {@code {"items": [{"sku": id, "qty": 1 or more}, …]}},
 * strict as a PUT of a cart is; {@code qty} is coerced and defaults to 1 as there.
 */
public final class ValidationSchema {
    /** Each item is a question to the inventory. */
    private static final int MOST_ITEMS = 500;

    private static final Set<String> ITEM = Set.of("sku", "qty");

    private ValidationSchema() {}

    /** How many of each SKU are asked for, by its id in the order of the ids; what is asked for twice is summed. */
    public static Parsed<Map<String, Long>> read(JsonNode body) {
        Problems problems = new Problems();
        if (!body.isObject()) {
            problems.addToWhole("Expected object");
            return new Parsed.Invalid<>(problems.byField());
        }
        JsonShape.strict(body, Set.of("items"), problems);
        JsonNode items = body.path("items");
        if (!items.isArray()) {
            problems.add("items", "Expected array, received " + JsonShape.kind(items));
        } else if (items.isEmpty()) {
            problems.add("items", "Array must contain at least 1 element(s)");
        } else if (items.size() > MOST_ITEMS) {
            problems.add("items", "Array must contain at most %d element(s)".formatted(MOST_ITEMS));
        }
        Map<String, Long> wanted = new TreeMap<>();
        if (problems.none()) {
            items.forEach(item -> item(item, problems.within("items"), wanted));
        }
        return problems.none() ? new Parsed.Valid<>(wanted) : new Parsed.Invalid<>(problems.byField());
    }

    private static void item(JsonNode item, Problems problems, Map<String, Long> wanted) {
        if (!item.isObject()) {
            problems.addToWhole("Expected object, received " + JsonShape.kind(item));
            return;
        }
        JsonShape.strict(item, ITEM, problems);
        Optional<String> sku = JsonShape.requiredText(item, "sku", "sku", problems);
        OptionalLong qty =
                item.has("qty") ? JsonShape.integer(item.path("qty"), 1, "qty", problems) : OptionalLong.of(1);
        if (sku.isPresent() && qty.isPresent()) {
            wanted.merge(sku.get(), qty.getAsLong(), (one, other) -> Math.min(one + other, JsonShape.LARGEST));
        }
    }
}
