package dev.cartwright.certification.diagnosis;

import dev.cartwright.certification.evidence.CheckAddress;
import java.util.SortedSet;

/**
 * A fault as the cause of what a run found.
 *
 * @param pattern the fault
 * @param agreeing how many checks failed that a cart with it fails
 * @param of how many checks failed, or would have with it
 * @param unexplained checks that failed and would have passed with it
 * @param spared checks that passed and would have failed with it
 * @param untried checks that failed and were never tried with it: they say nothing for or against it
 */
public record Cause(
        FaultPattern pattern,
        int agreeing,
        int of,
        SortedSet<CheckAddress> unexplained,
        SortedSet<CheckAddress> spared,
        SortedSet<CheckAddress> untried) {

    public Cause {
        unexplained = FaultPattern.sorted(unexplained);
        spared = FaultPattern.sorted(spared);
        untried = FaultPattern.sorted(untried);
    }
}
