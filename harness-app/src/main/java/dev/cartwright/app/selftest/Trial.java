package dev.cartwright.app.selftest;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the suite made of one subject.
 *
 * @param subject the cart
 * @param outcomes how each check ended that was made
 */
public record Trial(Subject subject, SortedMap<CheckAddress, Outcome> outcomes) {

    /** Copies the map. */
    public Trial {
        outcomes = new TreeMap<>(outcomes);
    }

    /** The checks that ended so. */
    public SortedSet<CheckAddress> ended(Set<Outcome> wanted) {
        return outcomes.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The checks that killed it: a FAIL, or for a broken SHOULD a WARN. */
    public SortedSet<CheckAddress> killers() {
        return ended(
                subject.expectation() == Subject.Expectation.WARN
                        ? Set.of(Outcome.FAIL, Outcome.WARN)
                        : Set.of(Outcome.FAIL));
    }
}
