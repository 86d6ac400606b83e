package dev.cartwright.app.engine;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.contract.ContractResult;
import dev.cartwright.contract.ContractRunner;
import dev.cartwright.contract.ContractSelection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the checks of an earlier run again that found something, with the same seed, and says what became of each. */
public final class Replay {

    /** What became of a finding. */
    public enum Fate {
        /** The check passes now. */
        FIXED("FIXED"),
        /** It finds something still. */
        STILL_FAILING("STILL FAILING"),
        /** It could not be made, or not decided. */
        ERROR("ERROR");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        /** The words a reader sees. */
        public String label() {
            return label;
        }
    }

    /**
     * One check made again.
     *
     * @param before how it ended in the run
     * @param after how it ended now
     */
    public record Replayed(CheckEvidence before, CheckEvidence after) {
        /** What became of its finding. */
        public Fate fate() {
            return switch (after.outcome()) {
                case PASS -> Fate.FIXED;
                case FAIL, WARN -> Fate.STILL_FAILING;
                case FLAKY, REVIEW, NOT_APPLICABLE, NOT_TESTABLE, ERROR, WAIVED -> Fate.ERROR;
            };
        }
    }

    private static final Set<Outcome> WITH_FINDINGS = Set.of(Outcome.FAIL, Outcome.FLAKY, Outcome.WARN);

    private final ContractCatalogue catalogue = ContractCatalogue.standard();
    private final ContractRunner runner;

    /** @param secrets gives the secret that a profile names by an environment variable */
    public Replay(Clock clock, Function<String, Optional<String>> secrets) {
        this.runner = new ContractRunner(catalogue, clock, secrets);
    }

    /**
     * The checks of a run that found something.
     *
     * @param only patterns of check addresses; empty for all of them
     * @throws dev.cartwright.app.UsageException when a pattern matches no check
     */
    public List<CheckEvidence> found(RunRecord run, List<String> only) {
        Set<CheckAddress> wanted = Selection.of(catalogue, only);
        return run.checks().stream()
                .filter(check -> wanted.contains(check.check()))
                .filter(check -> WITH_FINDINGS.contains(check.outcome()))
                .toList();
    }

    /**
     * Makes them again; none when the shop can't be reached.
     *
     * @param found at least one
     */
    public List<Replayed> again(ShopProfile profile, RunRecord run, List<CheckEvidence> found) {
        Set<CheckAddress> selected =
                new HashSet<>(found.stream().map(CheckEvidence::check).toList());
        if (selected.stream().anyMatch(catalogue.invariants()::contains)) {
            // It judges what others are answered, so they have to ask again.
            selected.addAll(run.description().selected());
        }
        List<CheckEvidence> seen = new ArrayList<>();
        ContractSelection selection = new ContractSelection(
                selected, run.description().readOnly(), run.description().seed());
        ContractResult result = runner.run(profile, selection, event -> {
            if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence check)) {
                seen.add(check);
            }
        });
        return switch (result) {
            case ContractResult.Unreachable _ -> List.of();
            case ContractResult.Completed _ ->
                found.stream()
                        .flatMap(before -> seen.stream()
                                .filter(after -> after.check().equals(before.check()))
                                .map(after -> new Replayed(before, after)))
                        .toList();
        };
    }

    /** Ends soon what is under way; may be called by any thread. */
    public void stop() {
        runner.stop();
    }
}
