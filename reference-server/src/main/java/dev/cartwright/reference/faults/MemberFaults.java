package dev.cartwright.reference.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.RepairedSchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** For each member of each method's body one fault: whatever it is, it is taken (section 1 Schema). */
final class MemberFaults {
    private static final Set<String> UNITS = Set.of("hour", "day", "week");

    /**
     * A member of a line.
     *
     * @param path its parents and it, joined by slashes
     * @param right whether a value is as it should be
     * @param taken what is taken in place of one that is not; nothing when it is left out
     */
    private record Member(String path, Predicate<JsonNode> right, Optional<JsonNode> taken) {

        static Member ignored(String path, Predicate<JsonNode> right) {
            return new Member(path, right, Optional.empty());
        }

        static Member text(String path) {
            return taken(path, JsonNode::isTextual, JsonNodeFactory.instance.textNode("unknown"));
        }

        static Member taken(String path, Predicate<JsonNode> right, JsonNode value) {
            return new Member(path, right, Optional.of(value));
        }

        void repair(ObjectNode body) {
            int slash = path.lastIndexOf('/');
            String name = path.substring(slash + 1);
            JsonNode parent = slash < 0 ? body : body.at("/" + path.substring(0, slash));
            if (parent instanceof ObjectNode object && object.has(name) && !right.test(object.path(name))) {
                taken.ifPresentOrElse(value -> object.set(name, value), () -> object.remove(name));
            }
        }
    }

    private static final List<Member> LINE = List.of(
            Member.taken(
                    "sku",
                    JsonNode::isObject,
                    JsonNodeFactory.instance.objectNode().put("id", "")),
            Member.taken("sku/id", JsonNode::isTextual, JsonNodeFactory.instance.textNode("")),
            Member.taken("qty", MemberFaults::isNumeral, JsonNodeFactory.instance.numberNode(1)),
            Member.ignored("size", JsonNode::isTextual),
            Member.ignored("meta", JsonNode::isObject),
            Member.text("meta/source"),
            Member.ignored("meta/tryOn", JsonNode::isObject),
            Member.text("meta/tryOn/idempotencyKey"),
            Member.ignored("meta/tryOn/transform", JsonNode::isObject),
            Member.ignored("rental", JsonNode::isObject),
            Member.text("rental/start"),
            Member.text("rental/end"),
            Member.text("rental/termsVersion"),
            Member.taken(
                    "rental/durationUnit",
                    unit -> UNITS.contains(unit.asText()),
                    JsonNodeFactory.instance.textNode("day")),
            Member.text("rental/sku"),
            Member.text("rental/locationId"),
            Member.ignored("rental/deposit", MemberFaults::isAmount),
            Member.ignored("rental/insurance", JsonNode::isObject),
            Member.taken("rental/insurance/selected", JsonNode::isBoolean, JsonNodeFactory.instance.booleanNode(true)),
            Member.ignored("rental/insurance/fee", MemberFaults::isAmount));

    private static final List<Member> CHANGE = List.of(
            Member.text("id"), Member.taken("qty", MemberFaults::isNumeral, JsonNodeFactory.instance.numberNode(1)));

    private MemberFaults() {}

    static List<Fault> all() {
        return Stream.of(
                        unchecked("POST", "", LINE, RepairedSchema::post),
                        unchecked("PUT", "lines/", LINE, RepairedSchema::putLines),
                        unchecked("PATCH", "", CHANGE, RepairedSchema::patch),
                        unchecked("DELETE", "", CHANGE.subList(0, 1), RepairedSchema::delete),
                        unchecked(
                                "PUT",
                                "",
                                List.of(Member.taken("lines", JsonNode::isArray, JsonNodeFactory.instance.arrayNode())),
                                RepairedSchema::put),
                        Stream.of(
                                body("POST", Set.of("sku", "qty", "size", "meta", "rental"), RepairedSchema::post),
                                body("PATCH", Set.of("id", "qty"), RepairedSchema::patch),
                                body("PUT", Set.of("lines"), RepairedSchema::put),
                                body("DELETE", Set.of("id"), RepairedSchema::delete)))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<Fault> unchecked(
            String method, String place, List<Member> members, Function<Consumer<ObjectNode>, Alteration> repairing) {
        return members.stream()
                .map(member -> new Fault(
                        "%s-%s-unchecked"
                                .formatted(method, words(place + member.path()))
                                .toLowerCase(Locale.ROOT),
                        "%s takes any %s".formatted(method, (place + member.path()).replace('/', '.')),
                        "1 Schema",
                        () -> repairing.apply(member::repair)));
    }

    private static Fault body(String method, Set<String> known, Function<Consumer<ObjectNode>, Alteration> repairing) {
        return new Fault(
                method.toLowerCase(Locale.ROOT) + "-body-unchecked",
                method + " ignores members whose names differ from known ones in their case alone",
                "ruling 21",
                () -> repairing.apply(body -> body.retain(Stream.concat(
                                known.stream(),
                                body.propertyStream()
                                        .map(member -> member.getKey())
                                        .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT))))
                        .toList())));
    }

    private static String words(String path) {
        return path.replaceAll("([A-Z])", "-$1").replace('/', '-');
    }

    /** Whether a value is no text, or one that may stand for a number. */
    private static boolean isNumeral(JsonNode value) {
        return !value.isTextual() || value.textValue().matches("\\s*[+-]?[0-9.]+([eE][0-9]+)?\\s*|\\s*|0[xb].*");
    }

    private static boolean isAmount(JsonNode value) {
        return value.isNumber() || (value.isTextual() && isNumeral(value));
    }
}
