package dev.cartwright.contract.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Secret texts, each with the label to show in its place. How many there are hardly matters for the time a text takes in which
 * none of them stands, which is nearly every text. Not thread-safe.
 */
final class KnownTexts {

    /** Characters by which texts are found in others, and so of the shortest text that is. */
    static final int BEGINNING = 4;

    private final Map<String, String> labels = new HashMap<>();
    private final Slices beginnings = new Slices(BEGINNING);
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    /** Remembers a text; a label given before is replaced. */
    void put(String text, String label) {
        if (labels.put(text, label) == null && text.length() >= BEGINNING) {
            beginnings.addBeginning(text);
            byBeginning
                    .computeIfAbsent(text.substring(0, BEGINNING), _ -> new ArrayList<>())
                    .add(text);
        }
    }

    void putIfAbsent(String text, String label) {
        if (!labels.containsKey(text)) {
            put(text, label);
        }
    }

    /** The label of a whole text. */
    Optional<String> labelOf(String text) {
        return Optional.ofNullable(labels.get(text));
    }

    int size() {
        return labels.size();
    }

    /** The text with labels in the places of known texts, the longest first, since one secret may be a part of another. */
    String labelled(String text) {
        String labelled = text;
        for (String known : within(text)) {
            labelled = labelled.replace(known, labels.getOrDefault(known, SecretPatterns.MASK));
        }
        return labelled;
    }

    private Set<String> within(String text) {
        Set<String> within = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        beginnings.within(
                text,
                at -> byBeginning.getOrDefault(text.substring(at, at + BEGINNING), List.of()).stream()
                        .filter(known -> text.startsWith(known, at))
                        .forEach(within::add));
        return within;
    }
}
