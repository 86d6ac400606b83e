package dev.cartwright.reference.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads {@code meta} and {@code rental}; what they do not know inside is left out (ruling 21). */
final class LineDetails {
    private static final Set<String> DURATION_UNITS = Set.of("hour", "day", "week");

    private LineDetails() {}

    static Optional<ObjectNode> meta(JsonNode line, Problems problems) {
        Optional<JsonNode> found = object(line, "meta", "meta", problems);
        return found.map(meta -> {
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            text(meta, "source", kept, "meta", problems);
            object(meta, "tryOn", "meta", problems).ifPresent(tryOn -> kept.set("tryOn", tryOn(tryOn, problems)));
            return kept;
        });
    }

    private static ObjectNode tryOn(JsonNode tryOn, Problems problems) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        text(tryOn, "idempotencyKey", kept, "meta", problems);
        object(tryOn, "transform", "meta", problems)
                .ifPresent(transform -> kept.set("transform", transform.deepCopy()));
        return kept;
    }

    static Optional<ObjectNode> rental(JsonNode line, Problems problems) {
        Optional<JsonNode> found = object(line, "rental", "rental", problems);
        return found.map(rental -> {
            ObjectNode kept = JsonNodeFactory.instance.objectNode();
            for (String member : List.of("start", "end", "termsVersion", "durationUnit")) {
                JsonShape.requiredText(rental, member, "rental", problems).ifPresent(value -> kept.put(member, value));
            }
            if (kept.has("durationUnit")
                    && !DURATION_UNITS.contains(kept.path("durationUnit").textValue())) {
                problems.add("rental", "Invalid durationUnit: expected hour, day or week");
            }
            text(rental, "sku", kept, "rental", problems);
            text(rental, "locationId", kept, "rental", problems);
            number(rental, "deposit", kept, problems);
            object(rental, "insurance", "rental", problems)
                    .ifPresent(insurance -> kept.set("insurance", insurance(insurance, problems)));
            return kept;
        });
    }

    private static ObjectNode insurance(JsonNode insurance, Problems problems) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        JsonNode selected = insurance.path("selected");
        if (selected.isBoolean()) {
            kept.put("selected", selected.booleanValue());
        } else {
            problems.add("rental", "Expected boolean, received " + JsonShape.kind(selected));
        }
        number(insurance, "fee", kept, problems);
        return kept;
    }

    private static Optional<JsonNode> object(JsonNode parent, String member, String field, Problems problems) {
        JsonNode value = parent.path(member);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            problems.add(field, "Expected object, received " + JsonShape.kind(value));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static void text(JsonNode parent, String member, ObjectNode kept, String field, Problems problems) {
        JsonShape.optionalText(parent, member, field, problems).ifPresent(value -> kept.put(member, value));
    }

    private static void number(JsonNode parent, String member, ObjectNode kept, Problems problems) {
        JsonNode value = parent.path(member);
        if (value.isMissingNode()) {
            return;
        }
        OptionalDouble number = JsonShape.number(value);
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            problems.add("rental", "Expected number, received " + JsonShape.kind(value));
            return;
        }
        double read = number.getAsDouble();
        if (read == Math.rint(read) && Math.abs(read) <= JsonShape.LARGEST) {
            kept.put(member, (long) read);
        } else {
            kept.put(member, read);
        }
    }
}
