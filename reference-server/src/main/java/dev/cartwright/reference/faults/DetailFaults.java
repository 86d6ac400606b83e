package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.faults.QuantityFaults.on;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.RepairedSchema;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.HttpRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Members inside {@code sku}, {@code meta} and {@code rental}, and inherited names (section 1, ruling 21). */
final class DetailFaults {
    private static final Set<String> UNITS = Set.of("hour", "day", "week");
    private static final Set<String> RENTAL =
            Set.of("start", "end", "termsVersion", "durationUnit", "sku", "locationId", "deposit", "insurance");

    private DetailFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "sku-extra-members-refused",
                        "A sku with more members than id answers 400",
                        "ruling 21",
                        () -> RepairedSchema.lines(on("sku", sku -> sku.size() > 1, body -> body.putNull("sku")))),
                fault(
                        "meta-extra-members-refused",
                        "A meta with unknown members answers 400",
                        "ruling 21",
                        () -> RepairedSchema.lines(on(
                                "meta",
                                meta -> meta.properties().stream()
                                        .anyMatch(
                                                m -> !Set.of("source", "tryOn").contains(m.getKey())),
                                body -> body.putNull("meta")))),
                fault(
                        "rental-unit-unchecked",
                        "Any durationUnit is taken for a day",
                        "1 Schema",
                        () -> RepairedSchema.lines(on(
                                "rental",
                                rental -> rental.has("durationUnit")
                                        && !UNITS.contains(
                                                rental.path("durationUnit").asText()),
                                body -> ((ObjectNode) body.path("rental")).put("durationUnit", "day")))),
                fault(
                        "rental-member-missing-accepted",
                        "Missing members of rental are filled in",
                        "1 Schema",
                        () -> RepairedSchema.lines(on(
                                "rental",
                                JsonNode::isObject,
                                body -> List.of("start", "end", "termsVersion").forEach(member -> {
                                    if (!body.path("rental").has(member)) {
                                        ((ObjectNode) body.path("rental")).put(member, "unknown");
                                    }
                                })))),
                fault(
                        "meta-types-unchecked",
                        "A meta, source or tryOn of another type is ignored",
                        "1 Schema",
                        () -> RepairedSchema.lines(DetailFaults::withoutWrongMeta)),
                fault(
                        "rental-unit-missing-accepted",
                        "A missing durationUnit is taken for a day",
                        "1 Schema",
                        () -> RepairedSchema.lines(on(
                                "rental",
                                rental -> rental.isObject() && !rental.has("durationUnit"),
                                body -> ((ObjectNode) body.path("rental")).put("durationUnit", "day")))),
                fault(
                        "rental-extra-members-refused",
                        "A rental with unknown members answers 400",
                        "ruling 21",
                        () -> RepairedSchema.lines(on(
                                "rental",
                                rental -> rental.properties().stream().anyMatch(m -> !RENTAL.contains(m.getKey())),
                                body -> body.putNull("rental")))),
                ignoring("meta-of-another-type-ignored", "A meta", "", "meta", JsonNode::isObject),
                ignoring("meta-source-unchecked", "A meta.source", "meta", "source", JsonNode::isTextual),
                ignoring("try-on-unchecked", "A meta.tryOn", "meta", "tryOn", JsonNode::isObject),
                ignoring(
                        "try-on-key-unchecked",
                        "An idempotencyKey",
                        "meta/tryOn",
                        "idempotencyKey",
                        JsonNode::isTextual),
                ignoring("try-on-transform-unchecked", "A transform", "meta/tryOn", "transform", JsonNode::isObject),
                ignoring("rental-of-another-type-ignored", "A rental", "", "rental", JsonNode::isObject),
                ignoring("deposit-unchecked", "A deposit", "rental", "deposit", JsonNode::isNumber),
                ignoring(
                        "insurance-unchecked",
                        "An insurance",
                        "rental",
                        "insurance",
                        insurance -> insurance.path("selected").isBoolean()),
                fault(
                        "prototype-key-fails",
                        "PATCH or DELETE of the line __proto__ answers 500",
                        "1 Schema",
                        () -> cart(inner -> request -> inherited(request) ? Answers.defect() : inner.answer(request))),
                fault(
                        "prototype-key-succeeds",
                        "PATCH or DELETE of the line __proto__ answers 200",
                        "1 Schema",
                        () -> cart(inner -> request -> inherited(request)
                                ? inner.answer(request.withMethod("GET").withBody(Bytes.NONE))
                                : inner.answer(request))));
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    /** Leaves out a member that is not as it should be, instead of refusing it. */
    private static Fault ignoring(String id, String named, String parents, String member, Predicate<JsonNode> right) {
        return fault(
                id,
                named + " of the wrong type is ignored",
                "1 Schema",
                () -> RepairedSchema.lines(body -> {
                    JsonNode parent = parents.isEmpty() ? body : body.at("/" + parents);
                    if (parent instanceof ObjectNode object && object.has(member) && !right.test(object.path(member))) {
                        object.remove(member);
                    }
                }));
    }

    private static void withoutWrongMeta(ObjectNode body) {
        if (body.has("meta") && !body.path("meta").isObject()) {
            body.remove("meta");
        }
        if (body.path("meta") instanceof ObjectNode meta) {
            if (!meta.path("source").isTextual()) {
                meta.remove("source");
            }
            if (!meta.path("tryOn").isObject()) {
                meta.remove("tryOn");
            }
        }
    }

    private static boolean inherited(HttpRequest request) {
        return Set.of("PATCH", "DELETE").contains(request.method())
                && Answers.object(request)
                        .map(body -> body.path("id").asText())
                        .filter(Set.of("__proto__", "constructor", "toString")::contains)
                        .isPresent();
    }
}
