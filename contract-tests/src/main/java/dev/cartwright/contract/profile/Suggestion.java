package dev.cartwright.contract.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant who mistyped a name. */
public final class Suggestion {

    private Suggestion() {}

    /** {@code " (did you mean X?)"}, or nothing when no name is near. */
    public static String of(String typed, Collection<String> names) {
        String lower = typed.toLowerCase(Locale.ROOT);
        Optional<String> nearest =
                names.stream().min(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))));
        return nearest.filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= Math.max(2, typed.length() / 3))
                .map(name -> " (did you mean '" + name + "'?)")
                .orElse("");
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
