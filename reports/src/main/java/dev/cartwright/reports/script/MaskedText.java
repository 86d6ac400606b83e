package dev.cartwright.reports.script;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of the evidence that stands for something that was masked, such as {@code ‹cart cookie #6 signature 2–64›}.
 *
 * @param start where it begins in its text
 * @param end behind its last character
 * @param cookie what of a cookie it is, where it is of one
 * @param secret its label, where it is something that the evidence does not hold
 * @param expression the words of a shell that give the value anew, to stand in double quotes
 */
record MaskedText(int start, int end, Optional<Slice> cookie, Optional<String> secret, String expression) {

    private static final Pattern MASKED = Pattern.compile("‹(?:cart )?cookie #(?<number>\\d+)"
            + "(?: (?<part>payload|signature|id))?(?: (?<from>\\d+)–(?<to>\\d+))?(?: in (?<form>upper|lower) case)?›"
            + "|‹(?<count>\\d+) × (?<run>[ -~])›"
            + "|‹(?<other>[^›]*)›");

    /**
     * Characters of a cookie that the shop gives.
     *
     * @param number which cookie
     * @param part payload, signature or id; empty for the whole value
     * @param range the characters of that part; empty for all of them
     * @param form upper or lower, where its case was changed
     */
    record Slice(String number, String part, Optional<Range> range, Optional<String> form) {

        /** Whether it is taken from the same text as another. */
        boolean isOf(Slice other) {
            return number.equals(other.number) && part.equals(other.part) && form.equals(other.form);
        }

        /** The shell's word for these characters of what it is taken from. */
        String characters(int from, int to) {
            return "$(slice " + from + " " + to + " \"" + whole() + "\")";
        }

        private String whole() {
            String cookie = ShellText.cookie(number);
            return switch (part) {
                case "payload" -> "${" + cookie + "%%.*}";
                case "signature" -> "${" + cookie + "#*.}";
                case "id" -> "$(decoded \"${" + cookie + "%%.*}\")";
                default -> "$" + cookie;
            };
        }

        private String expression() {
            String value = range.map(some -> characters(some.from(), some.to())).orElseGet(this::whole);
            return form.map(name -> "$(in_" + name + "_case \"" + value + "\")").orElse(value);
        }
    }

    /**
     * @param from the first character, counted from 1
     * @param to the last one
     */
    record Range(int from, int to) {}

    /** All of a text, in order. */
    static List<MaskedText> in(String text) {
        return MASKED.matcher(text).results().map(MaskedText::of).toList();
    }

    private static MaskedText of(MatchResult found) {
        if (found.group("run") != null) {
            String repeated = "$(repeated " + found.group("count") + " " + ShellText.exactly(found.group("run")) + ")";
            return new MaskedText(found.start(), found.end(), Optional.empty(), Optional.empty(), repeated);
        }
        if (found.group("number") == null) {
            String label = found.group("other");
            return new MaskedText(
                    found.start(), found.end(), Optional.empty(), Optional.of(label), "$" + ShellText.secret(label));
        }
        Slice slice = new Slice(
                found.group("number"),
                Optional.ofNullable(found.group("part")).orElse(""),
                Optional.ofNullable(found.group("from"))
                        .map(from -> new Range(Integer.parseInt(from), Integer.parseInt(found.group("to")))),
                Optional.ofNullable(found.group("form")));
        return new MaskedText(found.start(), found.end(), Optional.of(slice), Optional.empty(), slice.expression());
    }
}
