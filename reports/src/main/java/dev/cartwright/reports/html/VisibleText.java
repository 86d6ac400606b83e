package dev.cartwright.reports.html;

import java.util.Locale;

/**
 * Makes characters visible that would be invalid in XML or HTML, or that turn the reading direction so that a text looks
 * like another one: each is shown as {@code [U+202E]}.
 */
public final class VisibleText {

    private VisibleText() {}

    /** {@code text} with nothing in it that hides; line feeds and tabs stay. */
    public static String of(String text) {
        if (text.chars().noneMatch(VisibleText::suspicious)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(character -> {
            if (hides(character)) {
                visible.append(String.format(Locale.ROOT, "[U+%04X]", character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static boolean suspicious(int unit) {
        return Character.isSurrogate((char) unit) || hides(unit);
    }

    private static boolean hides(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            // Direction marks and overrides, zero-width characters, byte order marks, tags.
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        };
    }
}
