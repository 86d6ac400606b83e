package dev.cartwright.reference.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads single members of a JSON object, noting what is wrong with them. */
final class JsonShape {
    /** The largest integer a JSON number holds exactly, 2^53 - 1. */
    static final long LARGEST = 9_007_199_254_740_991L;

    private static final Pattern NUMERAL = Pattern.compile("[+-]?+(?:\\d++\\.?+\\d*+|\\.\\d++)(?:[eE][+-]?+\\d++)?+");

    private JsonShape() {}

    /** Notes unknown keys of a strict object; without their names, which are the client's. */
    static void strict(JsonNode object, Set<String> known, Problems problems) {
        if (object.properties().stream().anyMatch(member -> !known.contains(member.getKey()))) {
            problems.addToWhole("Unrecognized key in object");
        }
    }

    static Optional<String> requiredText(JsonNode object, String member, String field, Problems problems) {
        if (!object.has(member)) {
            problems.add(field, "Required");
            return Optional.empty();
        }
        return optionalText(object, member, field, problems);
    }

    static Optional<String> optionalText(JsonNode object, String member, String field, Problems problems) {
        JsonNode value = object.path(member);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            problems.add(field, "Expected string, received " + kind(value));
            return Optional.empty();
        }
        return Optional.of(value.textValue());
    }

    /** The integer a value is coerced to: a number or a numeric string, {@code least} to 2^53 - 1. */
    static OptionalLong integer(JsonNode value, long least, String field, Problems problems) {
        OptionalDouble number = number(value);
        if (number.isEmpty()) {
            problems.add(field, "Expected number, received " + kind(value));
            return OptionalLong.empty();
        }
        double read = number.getAsDouble();
        if (read != Math.rint(read) || Math.abs(read) > LARGEST) {
            problems.add(field, "Expected integer");
            return OptionalLong.empty();
        }
        if (read < least) {
            problems.add(field, "Number must be greater than or equal to " + least);
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) read);
    }

    /** The number a value is coerced to; only numbers and non-blank numeric strings are (ruling 22). */
    static OptionalDouble number(JsonNode value) {
        if (value.isNumber()) {
            return OptionalDouble.of(value.doubleValue());
        }
        if (value.isTextual() && NUMERAL.matcher(value.textValue().strip()).matches()) {
            return OptionalDouble.of(Double.parseDouble(value.textValue().strip()));
        }
        return OptionalDouble.empty();
    }

    /** What JavaScript would call the value's type. */
    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING -> "undefined";
            case NULL -> "null";
            case ARRAY -> "array";
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            case STRING -> "string";
            case OBJECT, POJO, BINARY -> "object";
        };
    }
}
