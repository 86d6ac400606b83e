package dev.cartwright.contract.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.contract.check.Item;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An event as a shop told it.
 *
 * @param json the event; whatever it may be
 */
record CartEvent(ObjectNode json) {

    String type() {
        return json.path("type").asText("");
    }

    /** Whether it is of one of these types. */
    boolean isOf(Set<String> types) {
        return types.contains(type());
    }

    /** The id of its cart; the empty text when it has none. */
    String cartId() {
        JsonNode id = json.path("cart_id");
        return id.isTextual() ? id.textValue() : "";
    }

    List<JsonNode> items() {
        return json.path("items").valueStream().toList();
    }

    /** Whether it tells that an item was added to a cart that has an id. */
    boolean adds(Item item) {
        return isOf(EventTypes.ADD)
                && !cartId().isBlank()
                && items().stream()
                        .anyMatch(one -> one.path("product_id")
                                .asText()
                                .equals(item.sku().id()));
    }

    /** How many there are of each product, over all items; a quantity that is no whole number above 0 counts as -1. */
    Map<String, Long> quantities() {
        Map<String, Long> quantities = new TreeMap<>();
        for (JsonNode item : items()) {
            JsonNode quantity = item.path("quantity");
            boolean right = quantity.canConvertToExactIntegral() && quantity.asLong() > 0;
            quantities.merge(item.path("product_id").asText(""), right ? quantity.asLong() : -1, Long::sum);
        }
        return quantities;
    }

    /** What its items cost together; whatever is no number counts as 0. */
    BigDecimal priceOfItems() {
        return items().stream()
                .map(item -> item.path("quantity")
                        .decimalValue()
                        .multiply(item.path("price").decimalValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** When it happened; nothing when that can't be read or is without a zone. */
    Optional<Instant> at() {
        try {
            return Optional.of(
                    OffsetDateTime.parse(json.path("timestamp").asText("")).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A member for a finding. */
    String shown(String member) {
        JsonNode value = json.path(member);
        return member + (value.isMissingNode() ? " is not there" : " is " + value);
    }

    /** Type, quantities and value, for a finding. */
    String shown() {
        return type() + " of " + quantities() + " with value " + json.path("value");
    }
}
