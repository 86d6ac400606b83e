package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.body;
import static dev.cartwright.reference.assembly.Alterations.line;
import static dev.cartwright.reference.assembly.Alterations.withJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Successes of the wrong shape. */
final class BodyFaults {
    private BodyFaults() {}

    static List<Fault> all() {
        return List.of(
                fault("ok-missing", "Successes have no ok", () -> body(body -> body.remove("ok"))),
                fault("ok-as-string", "ok is the string true", () -> body(body -> body.put("ok", "true"))),
                fault("cart-as-array", "The cart is an array of its lines", () -> body(BodyFaults::asArray)),
                fault(
                        "cart-under-lines",
                        "The cart's lines are one level deeper, under lines",
                        () -> body(BodyFaults::deeper)),
                fault(
                        "post-answers-without-cart",
                        "POST answers ok alone, without the cart",
                        () -> withoutCart("POST")),
                fault(
                        "delete-answers-without-cart",
                        "DELETE answers ok alone, without the cart",
                        () -> withoutCart("DELETE")),
                fault(
                        "null-optionals",
                        "Absent size, meta and rental are null instead of left out",
                        () -> line(line -> List.of("size", "meta", "rental").forEach(member -> {
                            if (!line.has(member)) {
                                line.putNull(member);
                            }
                        }))),
                fault(
                        "qty-as-string",
                        "qty is a string",
                        () -> line(line -> line.put("qty", line.path("qty").asText()))),
                fault(
                        "price-as-string",
                        "The price is a string",
                        () -> sku(sku -> sku.put("price", sku.path("price").asText()))),
                fault(
                        "price-in-major-units",
                        "The price is a decimal in major units",
                        () -> sku(sku -> sku.put(
                                "price", BigDecimal.valueOf(sku.path("price").asLong(), 2)))),
                fault(
                        "stock-as-string",
                        "The stock is a string",
                        () -> sku(sku -> sku.put("stock", sku.path("stock").asText()))),
                fault(
                        "sizes-as-text",
                        "The sizes are one string with commas",
                        () -> sku(sku -> sku.put("sizes", sku.path("sizes").toString()))),
                fault("snapshot-without-id", "The SKU in a line has no id", () -> sku(sku -> sku.remove("id"))),
                fault(
                        "snapshot-without-title",
                        "The SKU in a line has no title",
                        () -> sku(sku -> sku.remove("title"))),
                fault(
                        "snapshot-without-price",
                        "The SKU in a line has no price",
                        () -> sku(sku -> sku.remove("price"))),
                fault(
                        "snapshot-without-stock",
                        "The SKU in a line has no stock",
                        () -> sku(sku -> sku.remove("stock"))),
                fault(
                        "snapshot-without-sizes",
                        "The SKU in a line has no sizes",
                        () -> sku(sku -> sku.remove("sizes"))),
                fault(
                        "snapshot-is-id-only",
                        "A line names its SKU by its id alone",
                        () -> line(line ->
                                line.put("sku", line.path("sku").path("id").asText()))),
                fault("line-without-qty", "A line has no qty", () -> line(line -> line.remove("qty"))),
                fault("line-without-size", "A sized line has no size", () -> line(line -> line.remove("size"))),
                fault(
                        "line-key-without-size",
                        "The key of a sized line is the SKU's id alone",
                        () -> keys((_, line) -> line.path("sku").path("id").asText())),
                fault(
                        "price-off-by-one",
                        "Prices are one minor unit too low",
                        () -> sku(sku ->
                                sku.put("price", Math.max(0, sku.path("price").asLong() - 1)))),
                fault(
                        "plain-line-key-prefixed",
                        "The key of a line without a size begins with sku-",
                        () -> keys((key, line) -> line.has("size") ? key : "sku-" + key)),
                fault(
                        "line-key-with-dash",
                        "The key of a sized line joins id and size with a dash",
                        () -> keys((key, line) -> line.has("size")
                                ? line.path("sku").path("id").asText() + "-"
                                        + line.path("size").asText()
                                : key)),
                fault(
                        "success-as-text",
                        "Successes are sent as text/plain",
                        () -> answers((_, answer) -> answer.isSuccess()
                                        && answer.headers()
                                                .first("Content-Type")
                                                .isPresent()
                                ? answer.withHeader("Content-Type", "text/plain")
                                : answer)));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "1", alteration);
    }

    private static Alteration sku(Consumer<ObjectNode> change) {
        return line(line -> {
            if (line.path("sku").isObject()) {
                change.accept((ObjectNode) line.path("sku"));
            }
        });
    }

    private static Alteration withoutCart(String method) {
        return answers((request, answer) -> request.method().equals(method) && answer.isSuccess()
                ? withJson(answer, body -> body.without("cart"))
                : answer);
    }

    private static Alteration keys(BiFunction<String, JsonNode, String> naming) {
        return body(body -> {
            JsonNode lines = body.path("cart").deepCopy();
            ObjectNode renamed = body.putObject("cart");
            for (Map.Entry<String, JsonNode> line : lines.properties()) {
                renamed.set(naming.apply(line.getKey(), line.getValue()), line.getValue());
            }
        });
    }

    private static void asArray(ObjectNode body) {
        JsonNode lines = body.path("cart").deepCopy();
        body.putArray("cart").addAll(lines.valueStream().toList());
    }

    private static void deeper(ObjectNode body) {
        JsonNode lines = body.path("cart").deepCopy();
        body.putObject("cart").set("lines", lines);
    }
}
