package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.refusals;
import static dev.cartwright.reference.assembly.Alterations.withJson;
import static dev.cartwright.reference.faults.QuantityFaults.on;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.RepairedSchema;
import dev.cartwright.reference.cart.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One kind of unfit body each that is taken for something else (section 1, rulings 21 and 22). */
final class UnfitBodyFaults {
    private UnfitBodyFaults() {}

    static List<Fault> all() {
        return List.of(
                unknownSku("sku-null-not-found", "POST with a sku of null answers 404", JsonNode::isNull),
                unknownSku("sku-array-not-found", "POST with a sku that is an array answers 404", JsonNode::isArray),
                unknownSku(
                        "sku-id-missing-not-found",
                        "POST with a sku without id answers 404",
                        sku -> sku.isObject() && !sku.has("id")),
                unknownSku(
                        "sku-id-null-not-found",
                        "POST with a sku.id of null answers 404",
                        sku -> sku.path("id").isNull()),
                fault(
                        "put-sku-as-string-accepted",
                        "A sku in a PUT's line that is a string is taken for its id",
                        () -> RepairedSchema.putLines(on("sku", JsonNode::isTextual, line -> {
                            String id = line.path("sku").asText();
                            line.putObject("sku").put("id", id);
                        }))),
                fault(
                        "put-size-empty-accepted",
                        "A size of \"\" in a PUT's line counts as none",
                        () -> RepairedSchema.putLines(
                                on("size", size -> size.asText("-").isEmpty(), line -> line.remove("size")))),
                fault(
                        "put-line-no-object-skipped",
                        "PUT leaves out lines that are no objects",
                        () -> RepairedSchema.put(on("lines", JsonNode::isArray, body -> {
                            ArrayNode lines = JsonNodeFactory.instance.arrayNode();
                            body.path("lines").forEach(line -> {
                                if (line.isObject()) {
                                    lines.add(line);
                                }
                            });
                            body.set("lines", lines);
                        }))),
                fault(
                        "lines-null-clears",
                        "PUT with lines of null clears the cart",
                        () -> RepairedSchema.put(on("lines", JsonNode::isNull, body -> body.putArray("lines")))),
                fault(
                        "delete-id-null-not-found",
                        "DELETE with an id of null answers 404",
                        () -> RepairedSchema.delete(on("id", JsonNode::isNull, body -> body.put("id", "null")))),
                fault(
                        "patch-object-removes",
                        "PATCH takes a qty of {} for 0 and removes the line",
                        () -> RepairedSchema.patch(on("qty", JsonNode::isObject, body -> body.put("qty", 0)))),
                fault(
                        "patch-nested-array-removes",
                        "PATCH takes a qty of [[]] for 0 and removes the line",
                        () -> RepairedSchema.patch(
                                on("qty", qty -> qty.path(0).isArray(), body -> body.put("qty", 0)))),
                fault(
                        "duplicate-lines-fail",
                        "Two lines of one key in a PUT answer 500",
                        () -> RepairedSchema.put(UnfitBodyFaults::refuseDuplicates)),
                fault(
                        "only-first-field-named",
                        "A schema error names the first wrong field alone",
                        () -> refusals((refusal, answer) -> refusal instanceof Refusal.InvalidBody
                                ? withJson(answer, UnfitBodyFaults::firstField)
                                : answer)));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "1 Schema", alteration);
    }

    private static Fault unknownSku(String id, String sentence, Predicate<JsonNode> which) {
        return fault(
                id,
                sentence,
                () -> RepairedSchema.post(
                        on("sku", which, body -> body.putObject("sku").put("id", ""))));
    }

    private static void refuseDuplicates(ObjectNode body) {
        Set<Map.Entry<String, String>> keys = new HashSet<>();
        for (JsonNode line : body.path("lines")) {
            String id = line.path("sku").path("id").asText();
            if (!keys.add(Map.entry(id, line.path("size").asText()))) {
                throw new IllegalStateException("duplicate key " + id);
            }
        }
    }

    private static ObjectNode firstField(ObjectNode body) {
        ObjectNode first = JsonNodeFactory.instance.objectNode();
        body.properties().stream().limit(1).forEach(field -> first.set(field.getKey(), field.getValue()));
        return first;
    }
}
