package dev.cartwright.reference.assembly;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds something by its id, or says which ids are near. */
public final class NamedChoice {
    private static final int NEAR = 5;

    private NamedChoice() {}

    /**
     * The choice of that id.
     *
     * @param kind what a choice is called in the error
     * @throws IllegalArgumentException naming near ids when there is none
     */
    public static <T> T find(String kind, String id, Collection<T> choices, Function<T, String> idOf) {
        return choices.stream()
                .filter(choice -> idOf.apply(choice).equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> near = choices.stream()
                            .map(idOf)
                            .sorted(Comparator.comparingInt(other -> distance(id, other)))
                            .limit(NEAR)
                            .toList();
                    return new IllegalArgumentException(
                            "There is no %s \"%s\"; near names: %s".formatted(kind, id, String.join(", ", near)));
                });
    }

    /** Levenshtein's distance, where a common part of the ids makes them nearer. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + swap);
            }
            previous = current;
        }
        boolean contained = other.contains(one) || one.contains(other);
        return contained ? 0 : previous[other.length()];
    }
}
