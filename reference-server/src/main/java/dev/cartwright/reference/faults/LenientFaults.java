package dev.cartwright.reference.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.RepairedSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One habit each that takes or refuses values in every member of every body (section 1 Schema, ruling 22). */
final class LenientFaults {
    private static final Set<String> NUMBERS = Set.of("qty", "deposit", "fee");
    private static final Set<String> TEXTS =
            Set.of("id", "size", "source", "idempotencyKey", "start", "end", "termsVersion", "locationId");
    private static final Pattern BEGINNING = Pattern.compile("\\s*([0-9]+)[^0-9xb].*");
    private static final int LONG = 8_000;

    private LenientFaults() {}

    static List<Fault> all() {
        return List.of(
                everywhere(
                        "null-members-dropped",
                        "A member that is null counts as left out",
                        (_, value) -> value.isNull() ? Optional.empty() : Optional.of(value)),
                everywhere(
                        "texts-coerced",
                        "A number or a boolean in place of a text is taken for one",
                        (name, value) -> Optional.of(
                                isText(name) && (value.isNumber() || value.isBoolean())
                                        ? JsonNodeFactory.instance.textNode(value.asText())
                                        : value)),
                everywhere(
                        "lists-of-one-unwrapped",
                        "A list of one element is taken for that element",
                        (name, value) -> Optional.of(
                                value.isArray() && value.size() == 1 && !name.equals("lines") ? value.path(0) : value)),
                everywhere(
                        "numbers-read-in-part",
                        "Of a text that begins with a number the rest is ignored",
                        (name, value) ->
                                Optional.of(NUMBERS.contains(name) && value.isTextual() ? begun(value) : value)),
                everywhere(
                        "texts-taken-for-truth",
                        "The texts true and false are taken for what they say",
                        (name, value) -> Optional.of(
                                name.equals("selected") && value.isTextual()
                                        ? JsonNodeFactory.instance.booleanNode(
                                                value.textValue().equals("true"))
                                        : value)),
                refusing(
                        "long-texts-refused",
                        "A text of more than 8,000 characters in meta or rental answers 400",
                        text -> text.length() > LONG),
                refusing(
                        "astral-texts-refused",
                        "A text in meta or rental with characters beyond 16 bits answers 400",
                        text -> text.codePoints().anyMatch(letter -> letter > Character.MAX_VALUE)),
                refusing("empty-texts-refused", "An empty text in meta or rental answers 400", String::isEmpty));
    }

    private static boolean isText(String name) {
        return TEXTS.contains(name) || name.equals("sku");
    }

    private static JsonNode begun(JsonNode text) {
        Matcher number = BEGINNING.matcher(text.textValue());
        return number.matches() ? JsonNodeFactory.instance.numberNode(Long.parseLong(number.group(1))) : text;
    }

    /** Changes every member of every body; nothing leaves it out. */
    private static Fault everywhere(
            String id, String sentence, BiFunction<String, JsonNode, Optional<JsonNode>> change) {
        Consumer<ObjectNode> repair = body -> changed(body, change);
        return new Fault(
                id,
                sentence,
                "1 Schema",
                () -> RepairedSchema.post(repair)
                        .then(RepairedSchema.patch(repair))
                        .then(RepairedSchema.put(repair))
                        .then(RepairedSchema.delete(repair)));
    }

    private static void changed(JsonNode node, BiFunction<String, JsonNode, Optional<JsonNode>> change) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                change.apply(member.getKey(), member.getValue())
                        .ifPresentOrElse(
                                value -> object.set(member.getKey(), value), () -> object.remove(member.getKey()));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, change.apply("", array.path(i)).orElse(array.path(i)));
            }
        }
        node.forEach(child -> changed(child, change));
    }

    private static Fault refusing(String id, String sentence, Predicate<String> which) {
        return new Fault(id, sentence, "1 Schema", () -> refusing(which));
    }

    private static Alteration refusing(Predicate<String> which) {
        return RepairedSchema.lines(body -> {
            List<JsonNode> texts = new ArrayList<>();
            for (String detail : List.of("meta", "rental")) {
                collect(body.path(detail), texts);
                if (texts.stream().map(JsonNode::textValue).anyMatch(which)) {
                    body.putNull(detail);
                    texts.clear();
                }
            }
        });
    }

    private static void collect(JsonNode node, List<JsonNode> texts) {
        if (node.isTextual()) {
            texts.add(node);
        }
        node.forEach(child -> collect(child, texts));
    }
}
