package dev.cartwright.contract;

import dev.cartwright.certification.evidence.CheckAddress;
import java.util.Set;

/**
 * Which checks are to be made, and how.
 *
 * @param selected addresses of the checks, at least one
 * @param readOnly whether nothing that changes state may be sent; checks that would are NOT_TESTABLE
 * @param seed seed of everything random; the same seed sends the same requests
 * @param sequences how many random sequences of changes are tried, at least 1
 * @param shown whether the evidence shows what was found and exchanged; else it says how each check ended and no more
 */
public record ContractSelection(Set<CheckAddress> selected, boolean readOnly, long seed, int sequences, boolean shown) {

    private static final int SEQUENCES = 500;

    /** A selection with as many random sequences as find what a person would not. */
    public ContractSelection(Set<CheckAddress> selected, boolean readOnly, long seed) {
        this(selected, readOnly, seed, SEQUENCES);
    }

    /** A selection with so many random sequences. */
    public ContractSelection(Set<CheckAddress> selected, boolean readOnly, long seed, int sequences) {
        this(selected, readOnly, seed, sequences, true);
    }

    /** The same without anything to show, for who makes hundreds of runs and reads the outcomes. */
    public ContractSelection outcomesOnly() {
        return new ContractSelection(selected, readOnly, seed, sequences, false);
    }

    /** @throws IllegalArgumentException when nothing is selected: a run of no checks is never green (ruling 30) */
    public ContractSelection {
        selected = Set.copyOf(selected);
        if (selected.isEmpty()) {
            throw new IllegalArgumentException("No check is selected; a run of no checks says nothing of a shop");
        }
        if (sequences < 1) {
            throw new IllegalArgumentException("At least one sequence has to be tried, not " + sequences);
        }
    }
}
