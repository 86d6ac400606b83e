package dev.cartwright.reports.dossier;

import dev.cartwright.certification.diagnosis.Diagnosis;
import dev.cartwright.certification.diagnosis.FaultPatterns;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.gate.Gate;
import dev.cartwright.certification.gate.GateEvaluator;
import dev.cartwright.certification.gate.ItemAssessment;
import dev.cartwright.certification.gate.Ledger;
import dev.cartwright.certification.gate.PlanAssessor;
import dev.cartwright.certification.gate.Verdict;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.ConstraintCoverage;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.reports.ReportException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a report says of a run.
 *
 * @param run what the run set out to do
 * @param finishedAt when it ended; empty when it was cut off
 * @param automated the verdict of the automated gate
 * @param release the verdict of the release gate
 * @param items every item of the plan with how it is settled and how it stands, in the order of the plan
 * @param checks every check of the catalogue with what became of it, by address
 * @param measurements what the load runs measured
 * @param loads the load runs themselves
 * @param constraints which constraints of the request schema were hit
 * @param counts how many of each
 * @param diagnosis the likeliest single cause of what failed; empty when nothing failed
 * @param ledger how the known issues of the profile stand
 * @param gaps why the run is incomplete, one sentence each; empty when it is complete
 * @param notes what a reader should know, one sentence each
 */
public record Dossier(
        RunDescription run,
        Optional<Instant> finishedAt,
        Verdict automated,
        Verdict release,
        List<ItemAssessment> items,
        List<CheckResult> checks,
        List<Measurement> measurements,
        List<LoadEvidence> loads,
        ConstraintCoverage constraints,
        Counts counts,
        Optional<Diagnosis> diagnosis,
        Ledger ledger,
        List<String> gaps,
        List<String> notes) {

    public Dossier {
        items = List.copyOf(items);
        checks = List.copyOf(checks);
        measurements = List.copyOf(measurements);
        loads = List.copyOf(loads);
        gaps = List.copyOf(gaps);
        notes = List.copyOf(notes);
    }

    /**
     * The dossier of a run: a pure function of plan and run.
     *
     * @throws ReportException when the run was made for another revision of the plan
     */
    public static Dossier of(ReadinessPlan plan, RunRecord run) {
        RunDescription description = run.description();
        if (!plan.revision().equals(description.planRevision())) {
            throw new ReportException("The run was made for revision " + description.planRevision()
                    + " of the readiness plan, and this version of Cartwright judges by revision " + plan.revision()
                    + "; report it with version " + description.version() + ", which made it.");
        }
        List<ItemAssessment> items = PlanAssessor.assess(plan, run);
        List<CheckResult> checks = checks(plan, run);
        List<Measurement> measurements = PlanAssessor.measurements(run);
        return new Dossier(
                description,
                run.finished().map(RunEvent.RunFinished::at),
                GateEvaluator.evaluate(new Gate.Automated(), plan, run),
                GateEvaluator.evaluate(new Gate.Release(), plan, run),
                items,
                checks,
                measurements,
                run.loads(),
                ConstraintCoverage.of(run),
                Counts.of(checks, items, measurements),
                Diagnosis.of(FaultPatterns.current(), run),
                Ledger.of(run),
                run.gaps(),
                notes(description));
    }

    /** Whether the run did not do everything it set out to do; such a run is never GO. */
    public boolean incomplete() {
        return !gaps.isEmpty();
    }

    /** The checks that ended so. */
    public List<CheckResult> checks(CheckStatus status) {
        return checks.stream().filter(check -> check.status() == status).toList();
    }

    private static List<CheckResult> checks(ReadinessPlan plan, RunRecord run) {
        Map<CheckAddress, CheckEvidence> evidence = new HashMap<>();
        run.checks().forEach(seen -> evidence.putIfAbsent(seen.check(), seen));
        return run.description().catalogue().stream()
                .sorted(Comparator.comparing(CheckListing::address))
                .map(listing -> check(plan, run, listing, Optional.ofNullable(evidence.get(listing.address()))))
                .toList();
    }

    private static CheckResult check(
            ReadinessPlan plan, RunRecord run, CheckListing listing, Optional<CheckEvidence> evidence) {
        boolean selected = run.description().scope().contract()
                && run.description().selected().contains(listing.address());
        CheckStatus status = evidence.map(seen -> CheckStatus.of(seen.outcome()))
                .orElse(selected ? CheckStatus.NO_EVIDENCE : CheckStatus.NOT_SELECTED);
        String reason = evidence.map(CheckEvidence::reason)
                .orElse(
                        selected
                                ? "the run ended before this check left any evidence"
                                : "this run was not asked to make it");
        return new CheckResult(
                listing,
                listing.planItems().stream()
                        .flatMap(id -> plan.item(id).stream())
                        .toList(),
                status,
                reason,
                evidence);
    }

    private static List<String> notes(RunDescription run) {
        List<String> notes = new ArrayList<>();
        if (!run.https()) {
            notes.add(
                    "Not HTTPS: the connection to the target was not encrypted, so this run can't be GO for production"
                            + " (ruling 16).");
        }
        if (run.readOnly()) {
            notes.add("Read-only: nothing that changes state was sent.");
        }
        if (run.scope().contract() && run.partial()) {
            notes.add("Only " + run.selected().size() + " of " + run.catalogue().size() + " checks were selected.");
        }
        run.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        return notes;
    }
}
