package dev.cartwright.reports.script;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.reports.html.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of the evidence as words of a POSIX shell: everything literal is quoted, and what was masked becomes an expression that
 * gives the value anew.
 *
 * @param origins addresses that stand for a shell variable, the longest first
 */
record ShellText(List<Origin> origins) {

    private static final Pattern MASKED = Pattern.compile("‹(?<cookie>cookie|cart cookie) #(?<number>\\d+)"
            + "(?: (?<part>payload|signature|id))?(?: (?<from>\\d+)–(?<to>\\d+))?(?: in (?<form>upper|lower) case)?›"
            + "|‹(?<count>\\d+) × (?<run>[ -~])›"
            + "|‹(?<other>[^›]*)›");

    /**
     * A scheme, host and port.
     *
     * @param address as it stands in the evidence, without a slash at its end
     * @param variable the shell variable that holds it
     */
    record Origin(String address, String variable) {}

    ShellText {
        origins = List.copyOf(origins);
    }

    /** A literal in single quotes; characters that hide are made visible, so that a terminal shows what there is. */
    static String quoted(String text) {
        return "'" + VisibleText.of(text).replace("'", "'\\''") + "'";
    }

    /** A text that is sent, exactly as it was. */
    private static String exactly(String text) {
        return text.isEmpty() ? "" : "'" + text.replace("'", "'\\''") + "'";
    }

    /** The text as one word of the shell. */
    String word(String text) {
        StringBuilder word = new StringBuilder();
        Matcher masked = MASKED.matcher(text);
        int at = 0;
        while (masked.find()) {
            word.append(literal(text.substring(at, masked.start())));
            word.append('"').append(expression(masked)).append('"');
            at = masked.end();
        }
        word.append(literal(text.substring(at)));
        return word.isEmpty() ? "''" : word.toString();
    }

    private String literal(String text) {
        Optional<Origin> first = origins.stream()
                .filter(origin -> text.contains(origin.address()))
                .findFirst();
        if (first.isEmpty()) {
            return exactly(text);
        }
        int at = text.indexOf(first.get().address());
        return literal(text.substring(0, at))
                + "\"$" + first.get().variable() + '"'
                + literal(text.substring(at + first.get().address().length()));
    }

    private static String expression(Matcher masked) {
        if (masked.group("run") != null) {
            String run = masked.group("run");
            return "$(repeated " + masked.group("count") + " " + exactly(run) + ")";
        }
        if (masked.group("number") == null) {
            return "$" + secret(masked.group("other"));
        }
        String cookie = cookie(masked.group("number"));
        String part = Optional.ofNullable(masked.group("part")).orElse("");
        String value = switch (part) {
            case "payload" -> "${" + cookie + "%%.*}";
            case "signature" -> "${" + cookie + "#*.}";
            case "id" -> "$(decoded \"${" + cookie + "%%.*}\")";
            default -> "$" + cookie;
        };
        if (masked.group("from") != null) {
            value = "$(slice " + masked.group("from") + " " + masked.group("to") + " \"" + value + "\")";
        }
        return masked.group("form") == null ? value : "$(in_" + masked.group("form") + "_case \"" + value + "\")";
    }

    /** The variable of a cookie value that the shop gives. */
    static String cookie(String number) {
        return "cookie_" + number;
    }

    /** The variable of something that was masked and that the shop does not give. */
    static String secret(String label) {
        return "secret_" + label.replaceAll("[^A-Za-z0-9]+", "_");
    }

    /** What a text takes that the evidence does not hold: the labels of secrets and of values that a check made up. */
    static Set<String> secrets(String text) {
        Set<String> labels = new LinkedHashSet<>();
        MASKED.matcher(text).results().map(masked -> masked.group("other")).forEach(other -> {
            if (other != null) {
                labels.add(other);
            }
        });
        return labels;
    }

    /** The numbers of the cookie values of the shop that a text takes. */
    static Set<String> cookies(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        MASKED.matcher(text).results().map(masked -> masked.group("number")).forEach(number -> {
            if (number != null) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    /** Whether a text is too long for a command line once its runs are written out. */
    static boolean large(String text) {
        long length = text.length();
        for (Matcher run = Exchange.TOLD_RUN.matcher(text); run.find(); ) {
            length += Long.parseLong(run.group(1));
        }
        return length > 50_000;
    }

    /** One line without anything that a terminal would follow, for a comment. */
    static String line(String text) {
        return VisibleText.of(text).replaceAll("\\s+", " ").strip();
    }

    /** Lines of a comment. */
    static List<String> comment(String... lines) {
        List<String> comment = new ArrayList<>();
        for (String text : lines) {
            comment.add(text.isEmpty() ? "#" : "# " + line(text));
        }
        return comment;
    }
}
