package dev.cartwright.reference.database;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.http.JsonText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A SKU as a row of {@code cartwright_sku}. */
final class SkuRow {
    static final String COLUMNS = "id, title, price, stock, sizes, details";

    private SkuRow() {}

    static Sku read(ResultSet row) throws SQLException {
        return new Sku(
                row.getString("id"),
                row.getString("title"),
                row.getLong("price"),
                row.getLong("stock"),
                sizes(row.getString("id"), row.getString("sizes")),
                details(row.getString("id"), row.getString("details")));
    }

    static void insert(Connection connection, String shop, int place, Sku sku) throws SQLException {
        ArrayNode sizes = JsonNodeFactory.instance.arrayNode();
        sku.sizes().forEach(sizes::add);
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        sku.details().forEach(details::put);
        Sql.update(
                connection,
                "INSERT INTO cartwright_sku (shop, place, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                shop,
                place,
                sku.id(),
                sku.title(),
                sku.price(),
                sku.stock(),
                JsonText.write(sizes),
                JsonText.write(details));
    }

    private static List<String> sizes(String id, String text) {
        JsonNode node = JsonText.read(text).filter(JsonNode::isArray).orElseThrow(() -> unfit(id, "sizes"));
        List<String> sizes = new ArrayList<>();
        for (JsonNode size : node) {
            if (!size.isTextual() || size.textValue().isBlank()) {
                throw unfit(id, "sizes");
            }
            sizes.add(size.textValue());
        }
        return sizes;
    }

    private static Map<String, String> details(String id, String text) {
        JsonNode node = JsonText.read(text).filter(JsonNode::isObject).orElseThrow(() -> unfit(id, "details"));
        Map<String, String> details = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!entry.getValue().isTextual()) {
                throw unfit(id, "details");
            }
            details.put(entry.getKey(), entry.getValue().textValue());
        }
        return details;
    }

    private static IllegalArgumentException unfit(String id, String column) {
        return new IllegalArgumentException("SKU \"%s\": column %s must hold a JSON %s of non-blank strings"
                .formatted(id, column, column.equals("sizes") ? "array" : "object"));
    }
}
