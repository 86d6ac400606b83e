package dev.cartwright.load.injector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.load.wire.InjectorLine;
import java.util.Map;

/** Whether a body says what a cart with known lines has to say. */
final class CartContent {

    private CartContent() {}

    /**
     * Whether the body is {@code {"ok": true, "cart": {…}}} with exactly these lines.
     *
     * @param lines expected quantity by SKU id; the SKUs have no sizes, so the id is the line key
     */
    static boolean matches(String body, Map<String, Integer> lines) {
        JsonNode cart;
        try {
            JsonNode answer = InjectorLine.JSON.readTree(body);
            if (!answer.path("ok").isBoolean() || !answer.path("ok").booleanValue()) {
                return false;
            }
            cart = answer.path("cart");
        } catch (JsonProcessingException notJson) {
            return false;
        }
        return cart.isObject()
                && cart.size() == lines.size()
                && lines.entrySet().stream()
                        .allMatch(line -> isLine(cart.path(line.getKey()), line.getKey(), line.getValue()));
    }

    private static boolean isLine(JsonNode line, String sku, int quantity) {
        JsonNode seen = line.path("qty");
        return seen.isIntegralNumber()
                && seen.canConvertToInt()
                && seen.intValue() == quantity
                && line.path("sku").path("id").asText("").equals(sku);
    }
}
