package dev.cartwright.reports.script;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.reports.html.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * Texts of the evidence as words of a POSIX shell: everything literal is quoted, and what was masked becomes an expression that
 * gives the value anew.
 *
 * @param origins addresses that stand for a shell variable, the longest first
 */
record ShellText(List<Origin> origins) {

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
    static String exactly(String text) {
        return text.isEmpty() ? "" : "'" + text.replace("'", "'\\''") + "'";
    }

    /** The text as one word of the shell. */
    String word(String text) {
        StringBuilder word = new StringBuilder();
        Optional<MaskedText> before = Optional.empty();
        int at = 0;
        for (MaskedText masked : MaskedText.in(text)) {
            word.append(between(before, text.substring(at, masked.start()), Optional.of(masked)));
            word.append('"').append(masked.expression()).append('"');
            before = Optional.of(masked);
            at = masked.end();
        }
        word.append(between(before, text.substring(at), Optional.empty()));
        return word.isEmpty() ? "''" : word.toString();
    }

    /** What stands between two masked texts: where it took the place of characters of a cookie, it has to differ from them. */
    private String between(Optional<MaskedText> before, String own, Optional<MaskedText> after) {
        return Replacement.of(before, own, after)
                .map(replacement -> literal(own.substring(0, replacement.start()))
                        + replacement.expression()
                        + literal(own.substring(replacement.end())))
                .orElseGet(() -> literal(own));
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
        return gathered(text, MaskedText::secret);
    }

    /** The numbers of the cookie values of the shop that a text takes. */
    static Set<String> cookies(String text) {
        return gathered(text, masked -> masked.cookie().map(MaskedText.Slice::number));
    }

    private static Set<String> gathered(String text, Function<MaskedText, Optional<String>> what) {
        Set<String> gathered = new LinkedHashSet<>();
        MaskedText.in(text).forEach(masked -> what.apply(masked).ifPresent(gathered::add));
        return gathered;
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
