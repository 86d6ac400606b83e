package dev.cartwright.reports.script;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a check wrote in the place of characters of a cookie. The cookie that the shop gives now may have the very same there, and
 * nothing would be forged; so the script compares, and takes others then.
 *
 * @param start where it begins in the text that the check wrote
 * @param end behind its last character
 * @param expression the word of a shell that gives it
 */
record Replacement(int start, int end, String expression) {

    private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9_-]+");

    /**
     * The replacement in a text between two that were masked, if it is one.
     *
     * @param before the masked text in front of it
     * @param own what the check wrote
     * @param after the masked text behind it
     */
    static Optional<Replacement> of(Optional<MaskedText> before, String own, Optional<MaskedText> after) {
        Optional<MaskedText.Slice> left = before.flatMap(MaskedText::cookie);
        Optional<MaskedText.Slice> right = after.flatMap(MaskedText::cookie);
        Optional<Integer> begins = right.flatMap(MaskedText.Slice::range).map(MaskedText.Range::from);
        if (right.isPresent() && begins.isPresent()) {
            int from = left.filter(right.get()::isOf)
                    .flatMap(MaskedText.Slice::range)
                    .map(range -> range.to() + 1)
                    .orElse(1);
            return of(right.get(), from, begins.get() - 1, own);
        }
        return left.flatMap(slice -> slice.range().flatMap(range -> behind(slice, range.to(), own)));
    }

    /** The end of a text that replaces these characters of what is continued behind it. */
    private static Optional<Replacement> of(MaskedText.Slice slice, int from, int to, String own) {
        int start = own.length() - (to - from + 1);
        return from <= to
                        && start >= 0
                        && CHARACTERS.matcher(own.substring(start)).matches()
                ? Optional.of(replacing(slice, from, to, own, start, own.length()))
                : Optional.empty();
    }

    /** The beginning of a text that replaces the characters which follow in what was cut off before it. */
    private static Optional<Replacement> behind(MaskedText.Slice slice, int to, String own) {
        Matcher characters = CHARACTERS.matcher(own);
        return characters.lookingAt()
                ? Optional.of(replacing(slice, to + 1, to + characters.end(), own, 0, characters.end()))
                : Optional.empty();
    }

    private static Replacement replacing(MaskedText.Slice slice, int from, int to, String own, int start, int end) {
        String word = "\"$(unlike \"" + slice.characters(from, to) + "\" "
                + ShellText.exactly(own.substring(start, end)) + ")\"";
        return new Replacement(start, end, word);
    }
}
