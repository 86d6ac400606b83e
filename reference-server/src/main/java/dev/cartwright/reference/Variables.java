package dev.cartwright.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The variables of a start, and what is wrong with them. A message repeats no value that may be a secret. */
final class Variables {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    private final Map<String, String> environment;
    private final List<String> problems;

    Variables(Map<String, String> environment, List<String> problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** The variable's text; an empty or blank one counts as unset. */
    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /** A whole number of {@code unit}, which may be blank, from {@code least} to {@code most}; nothing when unset or, with a problem, wrong. */
    Optional<Long> wholeNumber(String name, long least, long most, String unit) {
        Optional<String> text = text(name);
        Optional<Long> number = text.filter(digits -> DIGITS.matcher(digits).matches())
                .map(Long::parseLong)
                .filter(value -> value >= least && value <= most);
        if (text.isPresent() && number.isEmpty()) {
            problem("%s must be a whole number%s, %d to %d; it is \"%s\""
                    .formatted(name, unit.isEmpty() ? "" : " of " + unit, least, most, text.get()));
        }
        return number;
    }

    /** {@code true} or {@code false}; nothing when unset or, with a problem, anything else. */
    Optional<Boolean> flag(String name) {
        Optional<String> text = text(name);
        Optional<Boolean> flag =
                text.filter(word -> word.equals("true") || word.equals("false")).map(Boolean::parseBoolean);
        if (text.isPresent() && flag.isEmpty()) {
            problem("%s must be true or false; it is \"%s\"".formatted(name, text.get()));
        }
        return flag;
    }

    /** Notes what is wrong; the start then fails with every such sentence. */
    void problem(String sentence) {
        problems.add(sentence);
    }
}
