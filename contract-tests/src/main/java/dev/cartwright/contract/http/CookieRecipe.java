package dev.cartwright.contract.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how a check made up a cookie value: which parts of the shop's own values it took, and what it wrote itself. A reader sees
 * what was forged and nobody sees the value: {@code ‹cart cookie #6 payload›.0‹cart cookie #6 signature 2–64›}.
 */
final class CookieRecipe {

    private static final int SHORTEST_SLICE = 6;
    /** What looks like a key or a signature is not shown, even where a check made it up: it may hold with the shop's secret. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_+/-]{32,}");

    private static final int FEWEST_CHARACTERS_OF_A_KEY = 8;

    private final Map<String, String> known;
    private final CookieLabels labels;

    /**
     * @param known the texts the shop's cookies hold, each with its label
     * @param labels gives a label to what can't be shown
     */
    CookieRecipe(Map<String, String> known, CookieLabels labels) {
        this.known = known;
        this.labels = labels;
    }

    /** The value told by its parts. */
    String of(String value) {
        StringBuilder told = new StringBuilder();
        StringBuilder own = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            Optional<Slice> slice = longest(value, at);
            if (slice.isPresent()) {
                told.append(shown(own));
                own.setLength(0);
                told.append(slice.get().label());
                at += slice.get().length();
            } else {
                own.append(value.charAt(at));
                at++;
            }
        }
        return told.append(shown(own)).toString();
    }

    private String shown(CharSequence own) {
        return KEY.matcher(own)
                .replaceAll(piece -> Matcher.quoteReplacement(
                        piece.group().chars().distinct().count() >= FEWEST_CHARACTERS_OF_A_KEY
                                ? labels.madeUp(piece.group())
                                : piece.group()));
    }

    private record Slice(String label, int length) {}

    private Optional<Slice> longest(String value, int at) {
        if (at + SHORTEST_SLICE > value.length()) {
            return Optional.empty();
        }
        List<Slice> slices = new ArrayList<>();
        known.forEach((text, label) -> {
            slice(value, at, text, label, "").ifPresent(slices::add);
            slice(value, at, text.toUpperCase(Locale.ROOT), label, " in upper case")
                    .ifPresent(slices::add);
            slice(value, at, text.toLowerCase(Locale.ROOT), label, " in lower case")
                    .ifPresent(slices::add);
        });
        // Of the longest ones the whole text, and the one as it is before the one in another case: their labels are
        // shorter.
        return slices.stream()
                .min((one, other) -> one.length() == other.length()
                        ? compared(one.label(), other.label())
                        : other.length() - one.length());
    }

    private static int compared(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : one.length() - other.length();
    }

    private static Optional<Slice> slice(String value, int at, String text, String label, String form) {
        String begin = value.substring(at, at + SHORTEST_SLICE);
        int from = -1;
        int longest = 0;
        for (int found = text.indexOf(begin); found >= 0; found = text.indexOf(begin, found + 1)) {
            int length = SHORTEST_SLICE;
            while (found + length < text.length()
                    && at + length < value.length()
                    && text.charAt(found + length) == value.charAt(at + length)) {
                length++;
            }
            if (length > longest) {
                longest = length;
                from = found;
            }
        }
        if (from < 0) {
            return Optional.empty();
        }
        String part = longest == text.length() ? "" : " " + (from + 1) + "–" + (from + longest);
        return Optional.of(new Slice(label.replace("›", part + form + "›"), longest));
    }
}
