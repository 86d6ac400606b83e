package dev.cartwright.contract.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of a cart.
 *
 * @param key its key in the cart, for PATCH and DELETE
 * @param json the line itself
 */
public record Line(String key, JsonNode json) {

    /** The SKU's snapshot; a missing node when there is none. */
    public JsonNode sku() {
        return json.path("sku");
    }

    /** The id in the snapshot, empty text when there is none. */
    public String skuId() {
        return sku().path("id").asText("");
    }

    /** The quantity, where it is a whole number. */
    public OptionalLong qty() {
        JsonNode qty = json.path("qty");
        return qty.isNumber() && qty.canConvertToExactIntegral() && qty.canConvertToLong()
                ? OptionalLong.of(qty.longValue())
                : OptionalLong.empty();
    }

    /** The size, where there is one. */
    public Optional<String> size() {
        JsonNode size = json.path("size");
        return size.isTextual() ? Optional.of(size.textValue()) : Optional.empty();
    }

    boolean holds(Item item) {
        return skuId().equals(item.sku().id()) && size().equals(item.size());
    }
}
