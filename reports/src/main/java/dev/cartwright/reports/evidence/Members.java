package dev.cartwright.reports.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The members of one JSON object, each asked for by name and type. Whoever reads an object ends with {@link #end()}, which
 * refuses members nobody asked for: evidence that is silently left out would be worse than none.
 */
final class Members {

    private final JsonNode node;
    private final String where;
    private final Set<String> asked = new HashSet<>();

    private Members(JsonNode node, String where) {
        this.node = node;
        this.where = where;
    }

    static Members of(JsonNode node, String where) {
        if (!node.isObject()) {
            throw new MalformedEvidence(named(where) + " must be an object");
        }
        return new Members(node, where);
    }

    void end() {
        for (String name : (Iterable<String>) node::fieldNames) {
            if (!asked.contains(name)) {
                throw new MalformedEvidence("the member '" + path(name) + "' is unknown");
            }
        }
    }

    String text(String name) {
        return textOf(member(name), path(name));
    }

    long number(String name) {
        return numberOf(member(name), path(name));
    }

    int integer(String name) {
        return Math.toIntExact(range(number(name), Integer.MIN_VALUE, Integer.MAX_VALUE, name));
    }

    long count(String name) {
        return range(number(name), 0, Long.MAX_VALUE, name);
    }

    boolean flag(String name) {
        JsonNode value = member(name);
        if (!value.isBoolean()) {
            throw new MalformedEvidence(named(path(name)) + " must be true or false");
        }
        return value.booleanValue();
    }

    /** A number; NaN and the infinities, which JSON has not, stand as text. */
    double decimal(String name) {
        JsonNode value = member(name);
        if (value.isNumber()) {
            return value.doubleValue();
        }
        if (value.isTextual() && Set.of("NaN", "Infinity", "-Infinity").contains(value.textValue())) {
            return Double.parseDouble(value.textValue());
        }
        throw new MalformedEvidence(named(path(name)) + " must be a number");
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        String value = text(name);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new MalformedEvidence(named(path(name)) + " must be one of "
                        + Arrays.toString(words.getEnumConstants()) + ", not '" + value + "'"));
    }

    /** A text that {@code parser} understands; what it throws becomes part of the message. */
    <T> T parsed(String name, Function<String, T> parser) {
        return parse(text(name), path(name), parser);
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(value -> textOf(value, path(name)));
    }

    Members object(String name) {
        return of(member(name), path(name));
    }

    Optional<Members> optionalObject(String name) {
        return optional(name).map(value -> of(value, path(name)));
    }

    <T> List<T> objects(String name, Function<Members, T> reader) {
        return elements(name, (element, at) -> {
            Members members = of(element, at);
            T read = reader.apply(members);
            members.end();
            return read;
        });
    }

    /** Objects that evidence of an earlier version has not. */
    <T> List<T> optionalObjects(String name, Function<Members, T> reader) {
        return optional(name).isPresent() ? objects(name, reader) : List.of();
    }

    List<String> texts(String name) {
        return elements(name, Members::textOf);
    }

    <T> List<T> parsedTexts(String name, Function<String, T> parser) {
        return elements(name, (element, at) -> parse(textOf(element, at), at, parser));
    }

    /** As {@link #parsedTexts}; empty when there is no such member, as in evidence of before it was introduced. */
    <T> List<T> laterTexts(String name, Function<String, T> parser) {
        return optional(name).isPresent() ? parsedTexts(name, parser) : List.of();
    }

    List<Integer> integers(String name) {
        return elements(name, (element, at) -> {
            if (!element.isIntegralNumber() || !element.canConvertToInt()) {
                throw new MalformedEvidence(named(at) + " must be a whole number of at most " + Integer.MAX_VALUE);
            }
            return element.intValue();
        });
    }

    /** Pairs of whole numbers, each written as an array of two. */
    List<long[]> pairs(String name) {
        return elements(name, (element, at) -> {
            if (!element.isArray() || element.size() != 2) {
                throw new MalformedEvidence(named(at) + " must be an array of two numbers");
            }
            return new long[] {numberOf(element.get(0), at), numberOf(element.get(1), at)};
        });
    }

    private interface ElementReader<T> {
        T read(JsonNode element, String at);
    }

    private <T> List<T> elements(String name, ElementReader<T> reader) {
        JsonNode array = member(name);
        if (!array.isArray()) {
            throw new MalformedEvidence(named(path(name)) + " must be an array");
        }
        List<T> read = new ArrayList<>(array.size());
        for (int index = 0; index < array.size(); index++) {
            read.add(reader.read(array.get(index), path(name) + "[" + index + "]"));
        }
        return read;
    }

    private JsonNode member(String name) {
        return optional(name).orElseThrow(() -> new MalformedEvidence("the member '" + path(name) + "' is missing"));
    }

    private Optional<JsonNode> optional(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        return value == null ? Optional.empty() : Optional.of(value);
    }

    private long range(long value, long least, long most, String name) {
        if (value < least || value > most) {
            throw new MalformedEvidence(named(path(name)) + " must lie between " + least + " and " + most);
        }
        return value;
    }

    private String path(String name) {
        return where.isEmpty() ? name : where + "." + name;
    }

    private static <T> T parse(String text, String at, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new MalformedEvidence(named(at) + " can't be read: " + e.getMessage());
        }
    }

    private static String textOf(JsonNode value, String at) {
        if (!value.isTextual()) {
            throw new MalformedEvidence(named(at) + " must be a text");
        }
        return value.textValue();
    }

    private static long numberOf(JsonNode value, String at) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new MalformedEvidence(named(at) + " must be a whole number");
        }
        return value.longValue();
    }

    private static String named(String at) {
        return at.isEmpty() ? "the line" : "'" + at + "'";
    }
}
