package dev.cartwright.certification.run;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.evidence.LoadEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known of a run: the one input of every report.
 *
 * @param description what it set out to do
 * @param evidence what was seen, in order
 * @param finished how it ended; empty when it was cut off
 */
public record RunRecord(RunDescription description, List<Evidence> evidence, Optional<RunEvent.RunFinished> finished) {

    public RunRecord {
        evidence = List.copyOf(evidence);
    }

    /** The evidence of the contract checks. */
    public List<CheckEvidence> checks() {
        return evidence.stream()
                .filter(CheckEvidence.class::isInstance)
                .map(CheckEvidence.class::cast)
                .toList();
    }

    /** The evidence of load runs. */
    public List<LoadEvidence> loads() {
        return evidence.stream()
                .filter(LoadEvidence.class::isInstance)
                .map(LoadEvidence.class::cast)
                .toList();
    }

    /** What one check saw, if it was made. */
    public Optional<CheckEvidence> check(CheckAddress address) {
        return checks().stream().filter(seen -> seen.check().equals(address)).findFirst();
    }

    /** Why the run is incomplete, one sentence each; empty when everything it set out to do was done. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (finished.isEmpty()) {
            gaps.add("the run was cut off before it ended");
        } else if (finished.get().stopped()) {
            gaps.add("the run was stopped before it ended");
        }
        Set<CheckAddress> made = checks().stream().map(CheckEvidence::check).collect(Collectors.toSet());
        long missing = description.selected().stream()
                .filter(address -> !made.contains(address))
                .count();
        if (description.scope().contract() && missing > 0) {
            gaps.add(missing + " of " + description.selected().size() + " selected checks left no evidence");
        }
        if (description.scope().load() && loads().isEmpty()) {
            gaps.add("the load scenario left no evidence");
        }
        return gaps;
    }
}
