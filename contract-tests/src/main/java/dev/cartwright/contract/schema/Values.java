package dev.cartwright.contract.schema;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.schema.Constraint.Naming;
import dev.cartwright.contract.schema.Expectation.Coerced;
import dev.cartwright.contract.schema.Expectation.Either;
import dev.cartwright.contract.schema.Expectation.Harmless;
import dev.cartwright.contract.schema.Expectation.NotFound;
import dev.cartwright.contract.schema.Expectation.Refused;
import dev.cartwright.contract.schema.Expectation.Taken;
import dev.cartwright.contract.schema.Expectation.TooMany;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The values that hit a constraint on both sides, objects and lists apart. */
final class Values {

    /** An astral character, a combining mark, right-to-left letters and signs that mean something elsewhere. */
    private static final String UNUSUAL = "🛒 e\u0301 שלום ٣ <b>'\"\\/%00";

    private static final String LONG = "ž".repeat(10_240);

    /** A null character, which some storages can't hold, and half an astral character, which is no text at all. */
    private static final List<String> HOSTILE = List.of("\"a\\u0000b\"", "\"\\ud83d\"");

    /** What a lenient reader may take for a number, with that number. */
    private static final Map<String, Long> COERCED = new TreeMap<>(Map.of(
            "true", 1L,
            "[3]", 3L,
            "\"0x2\"", 2L,
            "\"0b10\"", 2L,
            "\"1e1\"", 10L,
            "\" 2 \"", 2L,
            "\"+2\"", 2L,
            "\"2.0\"", 2L,
            "\"٢\"", 2L,
            "\"02\"", 2L));

    private Values() {}

    /**
     * A value and what may be answered to it.
     *
     * @param rule the constraint it hits
     * @param json the value as JSON text
     */
    record Value(String rule, String json, Expectation expected) {}

    /**
     * The values for a constraint.
     *
     * @param usual the quantity that results when the value does not change it
     */
    static List<Value> of(Constraint constraint, long usual) {
        return switch (constraint) {
            case Constraint.Text(var naming) -> texts(naming, usual);
            case Constraint.Count(var least) -> counts(least);
            case Constraint.Amount() -> amounts(usual);
            case Constraint.Truth() ->
                Stream.concat(
                                all("type", new Refused(), "\"true\"", "\"\"", "1", "0", "[]", "{}"),
                                all("type", new Taken(usual), "true", "false"))
                        .toList();
            case Constraint.OneOf(var words) -> words(words, usual);
            case Constraint.Members _, Constraint.ListOf _ -> List.of();
        };
    }

    private static Stream<Value> all(String rule, Expectation expected, String... values) {
        return Stream.of(values).map(json -> new Value(rule, json, expected));
    }

    private static List<Value> texts(Naming naming, long usual) {
        Stream<Value> wrong = all("type", new Refused(), "1", "true", "{}", "[]", "[" + naming.right() + "]");
        Stream<Value> right = all("type", new Taken(usual), naming.right());
        Stream<Value> hostile = HOSTILE.stream().map(json -> new Value("type", json, new Harmless()));
        Stream<Value> others = switch (naming) {
            case ANYTHING -> all("type", new Taken(usual), "\"\"", Body.text(UNUSUAL), Body.text(LONG));
            case SKU, LINE -> all("type", new NotFound(), "\"\"", Body.text(UNUSUAL), Body.text(LONG), "\"__proto__\"");
            // Any text but a size of the SKU is refused, and in more than one way (ruling 20).
            case SIZE ->
                Stream.of(
                                all("length", new Refused(), "\"\""),
                                all("length", new Taken(usual), naming.right()),
                                all("type", new Harmless(), Body.text(UNUSUAL), Body.text(LONG)))
                        .flatMap(values -> values);
        };
        return Stream.of(wrong, right, others, hostile)
                .flatMap(values -> values)
                .toList();
    }

    private static List<Value> words(List<String> words, long usual) {
        String first = words.getFirst();
        Stream<Value> right = words.stream().map(word -> new Value("words", Body.text(word), new Taken(usual)));
        return Stream.of(
                        all("type", new Refused(), "1", "true", "{}", "[" + Body.text(first) + "]"),
                        all("type", new Taken(usual), Body.text(first)),
                        all(
                                "words",
                                new Refused(),
                                "\"year\"",
                                "\"\"",
                                Body.text(first.toUpperCase(java.util.Locale.ROOT)),
                                Body.text(" " + first),
                                Body.text(first + "s"),
                                Body.text(String.join(",", words))),
                        right)
                .flatMap(values -> values)
                .toList();
    }

    private static List<Value> counts(long least) {
        Stream<Value> coerced = COERCED.entrySet().stream()
                .map(value -> new Value("coerced", value.getKey(), new Either(value.getValue())));
        return Stream.of(
                        all("type", new Refused(), "{}", "{\"a\":1}", "[]", "[0]", "[[]]", "[1,2]", "false"),
                        all("type", new Taken(2), "2"),
                        all("least", new Refused(), Long.toString(least - 1), "-1", "-2", "\"-1\""),
                        all("least", new Taken(least), Long.toString(least)),
                        all("least", new Taken(least + 1), Long.toString(least + 1)),
                        all("whole", new Refused(), "2.5", "0.5", "1.0000000001", "\"2.5\""),
                        all("whole", new Taken(3), "3"),
                        all("whole", new Either(2), "2.0", "2e0", "20e-1"),
                        all("coerced", new Refused(), "\"abc\"", "\"\"", "\" \"", "\"2abc\"", "\"2,5\"", "\"NaN\""),
                        all("coerced", new Refused(), "\"Infinity\"", "\"null\"", "\"½\"", "\"1 2\""),
                        all("coerced", new Coerced(2), "\"2\""),
                        coerced,
                        all("exact", new TooMany(), "9007199254740993", "99999999999999999999", "1e30"),
                        all("exact", new Refused(), "1e400", "-1e400"),
                        all("exact", new Taken(12), "12"))
                .flatMap(values -> values)
                .distinct()
                .toList();
    }

    private static List<Value> amounts(long usual) {
        return Stream.of(
                        all("type", new Refused(), "{}", "[1,2]", "{\"a\":1}"),
                        all("type", new Taken(usual), "0", "1", "2500", "12.5"),
                        all("coerced", new Refused(), "\"abc\"", "\"25OO\"", "\"1,5\""),
                        all("coerced", new Coerced(usual), "\"2500\""),
                        all("type", new Either(usual), "null", "true", "[]", "[3]", "-1", "1e400", "1e30"),
                        all("coerced", new Either(usual), "\"\"", "\" \"", "\"0x2\"", "\"1e1\"", "\"12.5\""))
                .flatMap(values -> values)
                .toList();
    }
}
