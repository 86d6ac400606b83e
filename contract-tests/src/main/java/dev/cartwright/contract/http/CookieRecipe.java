package dev.cartwright.contract.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** A text the shop's cookies hold, or that text in another case. */
    private record Source(String text, String label, String form) {}

    /** The value told by its parts. */
    String of(String value) {
        List<Source> sources = sources();
        Set<String> shared = shared(value, sources);
        StringBuilder told = new StringBuilder();
        StringBuilder own = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            Optional<Slice> slice =
                    shared.contains(beginning(value, at)) ? longest(value, at, sources) : Optional.empty();
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

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        known.forEach((text, label) -> {
            sources.add(new Source(text, label, ""));
            sources.add(new Source(text.toUpperCase(Locale.ROOT), label, " in upper case"));
            sources.add(new Source(text.toLowerCase(Locale.ROOT), label, " in lower case"));
        });
        return sources;
    }

    /** How slices of the value can begin: what it shares with no source needs no search, and most of a long value is such. */
    private static Set<String> shared(String value, List<Source> sources) {
        Set<String> of = beginnings(value).collect(Collectors.toSet());
        return sources.stream()
                .flatMap(source -> beginnings(source.text()))
                .filter(of::contains)
                .collect(Collectors.toSet());
    }

    private static Stream<String> beginnings(String text) {
        return IntStream.rangeClosed(0, text.length() - SHORTEST_SLICE).mapToObj(at -> beginning(text, at));
    }

    private static String beginning(String text, int at) {
        return text.substring(at, Math.min(at + SHORTEST_SLICE, text.length()));
    }

    /** Of the longest slices the whole text, and the one as it is before the one in another case: their labels are shorter. */
    private static Optional<Slice> longest(String value, int at, List<Source> sources) {
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
        String begin = beginning(value, at);
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
