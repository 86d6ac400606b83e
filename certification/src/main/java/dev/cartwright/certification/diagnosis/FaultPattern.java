package dev.cartwright.certification.diagnosis;

import dev.cartwright.certification.evidence.CheckAddress;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the suite makes of a cart with one fault.
 *
 * @param fault id of the fault
 * @param sentence what a cart with it does wrong
 * @param fails the checks that fail
 * @param warns the checks that warn
 * @param open the checks that decide nothing about it
 */
public record FaultPattern(
        String fault,
        String sentence,
        SortedSet<CheckAddress> fails,
        SortedSet<CheckAddress> warns,
        SortedSet<CheckAddress> open) {

    public FaultPattern {
        fails = sorted(fails);
        warns = sorted(warns);
        open = sorted(open);
    }

    static SortedSet<CheckAddress> sorted(Set<CheckAddress> checks) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(checks));
    }

    /** Whether no run can tell this fault from the other. */
    public boolean looksLike(FaultPattern other) {
        return fails.equals(other.fails) && warns.equals(other.warns);
    }
}
