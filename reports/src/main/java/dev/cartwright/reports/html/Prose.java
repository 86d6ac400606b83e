package dev.cartwright.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little markup of the plan's sentences, code in backticks and bold between asterisks, taken apart. */
public final class Prose {

    private static final Pattern MARKED = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*");

    private Prose() {}

    /** How a piece of a sentence is set. */
    public enum Style {
        PLAIN,
        CODE,
        BOLD
    }

    /** A piece of a sentence. */
    public record Piece(Style style, String text) {}

    /** The pieces of {@code sentence}; together they hold all of it but the marks. */
    public static List<Piece> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marked = MARKED.matcher(sentence);
        int end = 0;
        while (marked.find()) {
            if (marked.start() > end) {
                pieces.add(new Piece(Style.PLAIN, sentence.substring(end, marked.start())));
            }
            boolean code = sentence.charAt(marked.start()) == '`';
            pieces.add(new Piece(
                    code ? Style.CODE : Style.BOLD,
                    sentence.substring(marked.start(code ? 1 : 2), marked.end(code ? 1 : 2))));
            end = marked.end();
        }
        if (end < sentence.length()) {
            pieces.add(new Piece(Style.PLAIN, sentence.substring(end)));
        }
        return pieces;
    }
}
