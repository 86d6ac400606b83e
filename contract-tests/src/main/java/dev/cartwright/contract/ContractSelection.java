package dev.cartwright.contract;

import dev.cartwright.certification.evidence.CheckAddress;
import java.util.Set;

/**
 * Which checks are to be made, and how.
 *
 * @param selected addresses of the checks, at least one
 * @param readOnly whether nothing that changes state may be sent; checks that would are NOT_TESTABLE
 * @param seed seed of everything random; the same seed sends the same requests
 */
public record ContractSelection(Set<CheckAddress> selected, boolean readOnly, long seed) {

    /** @throws IllegalArgumentException when nothing is selected: a run of no checks is never green (ruling 30) */
    public ContractSelection {
        selected = Set.copyOf(selected);
        if (selected.isEmpty()) {
            throw new IllegalArgumentException("No check is selected; a run of no checks says nothing of a shop");
        }
    }
}
