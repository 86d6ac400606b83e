package dev.cartwright.contract.schema;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives every case of the schema to one check: those that have a claim of their own, and the rest of each member as one check.
 */
final class GeneratedChecks {

    /** What a shop that refuses long texts refuses. */
    private static final int LONG = 8_000;

    private final Set<SchemaCase> left = new LinkedHashSet<>(SchemaCases.all());

    /** One case as a check of its own. */
    SchemaHolds one(String claim, Bodies method, String field, String value) {
        return some(claim, method, field, Set.of(value));
    }

    /**
     * Some cases as a check of its own.
     *
     * @throws IllegalArgumentException when the schema makes no such case, or another check has it
     */
    SchemaHolds some(String claim, Bodies method, String field, Set<String> values) {
        List<SchemaCase> taken = left.stream()
                .filter(one -> one.method() == method && one.field().equals(field) && values.contains(one.value()))
                .toList();
        if (taken.stream().map(SchemaCase::value).distinct().count() != values.size()) {
            throw new IllegalArgumentException(
                    claim + " asks for cases that are not there: " + method + " " + field + " " + values);
        }
        taken.forEach(left::remove);
        return new SchemaHolds(
                claim, taken.stream().map(SchemaCase::statement).collect(Collectors.joining(" ")), taken);
    }

    /** What no check has yet, one check for each member of each method's body, its address counted from {@code first}. */
    List<CatalogueEntry> rest(int first) {
        Map<List<String>, List<SchemaCase>> groups = left.stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(one.method().name(), one.field()), LinkedHashMap::new, Collectors.toList()));
        List<CatalogueEntry> entries = new ArrayList<>();
        for (List<SchemaCase> cases : groups.values()) {
            SchemaCase one = cases.getFirst();
            entries.add(CatalogueEntry.must(
                            "cart/5." + (first + entries.size()),
                            new SchemaHolds(one.method().word() + "Judges" + words(one.field()), statement(one), cases),
                            fault(one),
                            "R03.acc.4",
                            "CHK.security.6")
                    .catching(habits(cases))
                    .ruling(rulings(one)));
        }
        left.clear();
        return entries;
    }

    private static String statement(SchemaCase one) {
        return one.method() + " takes " + (one.field().isEmpty() ? "a body" : one.field()) + " as the schema says: "
                + one.asked() + "; anything else is a schema error and changes nothing.";
    }

    /** The habits of a lax or a strict shop that these cases show, beside the one member that is unchecked. */
    private static String[] habits(List<SchemaCase> cases) {
        List<String> faults = new ArrayList<>();
        for (SchemaCase one : cases) {
            Optional<String> habit = switch (one.expected()) {
                case Expectation.Refused() -> laxness(one);
                case Expectation.Taken _ -> strictness(one);
                default -> Optional.empty();
            };
            habit.filter(fault -> !faults.contains(fault)).ifPresent(faults::add);
        }
        return faults.toArray(String[]::new);
    }

    private static Optional<String> strictness(SchemaCase one) {
        String value = one.value();
        if (!one.rule().equals("type") || !value.startsWith("\"")) {
            return Optional.empty();
        }
        if (value.length() > LONG) {
            return Optional.of("long-texts-refused");
        }
        return value.equals("\"\"")
                ? Optional.of("empty-texts-refused")
                : Optional.of("astral-texts-refused")
                        .filter(_ -> value.codePoints().anyMatch(letter -> letter > Character.MAX_VALUE));
    }

    private static Optional<String> laxness(SchemaCase one) {
        boolean number = one.asked().contains("number");
        return switch (one.value()) {
            case "null" ->
                Optional.of("null-members-dropped").filter(_ -> one.rule().equals("optional"));
            case "true" -> Optional.of("texts-coerced").filter(_ -> one.asked().matches("a text(?! of).*"));
            case "\"true\"" -> Optional.of("texts-taken-for-truth");
            case "\"2abc\"", "\"25OO\"" -> Optional.of("numbers-read-in-part");
            case String list
            when list.startsWith("[") && !list.equals("[]") && one.rule().equals("type") && !number ->
                Optional.of("lists-of-one-unwrapped");
            default -> Optional.empty();
        };
    }

    private static Integer[] rulings(SchemaCase one) {
        List<Integer> rulings = new ArrayList<>(List.of(21, 22));
        one.capability().ifPresent(_ -> rulings.add(23));
        rulings.add(37);
        return rulings.toArray(Integer[]::new);
    }

    private static String words(String field) {
        return field.isEmpty()
                ? "TheBody"
                : Arrays.stream(field.split("\\."))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** The fault that takes this member unchecked. */
    private static String fault(SchemaCase one) {
        String member = one.field().isEmpty() ? "body" : one.field().replace('.', '-');
        return (one.method() + "-" + member.replaceAll("([A-Z])", "-$1") + "-unchecked").toLowerCase(Locale.ROOT);
    }
}
