package dev.cartwright.contract.http;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how a check made up a cookie value: which parts of the shop's own values it took, and what it wrote itself. A reader sees
 * what was forged and nobody sees the value: {@code ‹cart cookie #6 payload›.0‹cart cookie #6 signature 2–64›}.
 */
final class CookieRecipes {

    private static final int SHORTEST_SLICE = 6;
    /** What looks like a key or a signature is not shown, even where a check made it up: it may hold with the shop's secret. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_+/-]{32,}");

    private static final int FEWEST_CHARACTERS_OF_A_KEY = 8;

    private final CookieLabels labels;
    private final Set<Source> sources = new LinkedHashSet<>();

    /**
     * @param labels gives a label to what can't be shown
     */
    CookieRecipes(CookieLabels labels) {
        this.labels = labels;
    }

    /** A text the shop's cookies hold, or that text in another case. */
    private record Source(String text, String label, String form) {}

    /** Remembers a text that a cookie of the shop holds. */
    void learn(String text, String label) {
        sources.add(new Source(text, label, ""));
        sources.add(new Source(text.toUpperCase(Locale.ROOT), label, " in upper case"));
        sources.add(new Source(text.toLowerCase(Locale.ROOT), label, " in lower case"));
    }

    /** The value told by its parts. */
    String of(String value) {
        Slices shared = shared(value);
        StringBuilder told = new StringBuilder();
        StringBuilder own = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            Optional<Slice> slice = shared.at(value, at) ? longest(value, at) : Optional.empty();
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

    /** How slices of the value can begin: what it shares with no source needs no search, and most of a long value is such. */
    private Slices shared(String value) {
        Slices ofValue = new Slices(SHORTEST_SLICE);
        ofValue.addAll(value);
        Slices shared = new Slices(SHORTEST_SLICE);
        sources.forEach(source -> shared.addShared(source.text(), ofValue));
        return shared;
    }

    /** Of the longest slices the whole text, and the one as it is before the one in another case: their labels are shorter. */
    private Optional<Slice> longest(String value, int at) {
        return sources.stream()
                .flatMap(source -> slice(value, at, source).stream())
                .min((one, other) -> one.length() == other.length()
                        ? compared(one.label(), other.label())
                        : other.length() - one.length());
    }

    private static int compared(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : one.length() - other.length();
    }

    private static Optional<Slice> slice(String value, int at, Source source) {
        String text = source.text();
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
        return Optional.of(new Slice(source.label().replace("›", part + source.form() + "›"), longest));
    }
}
