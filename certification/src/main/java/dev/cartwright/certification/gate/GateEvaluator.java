package dev.cartwright.certification.gate;

import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunRecord;
import java.util.ArrayList;
import java.util.List;

/** Judges a run at a gate. A pure function of gate, plan and run. */
public final class GateEvaluator {

    private GateEvaluator() {}

    /** What {@code gate} says of {@code run}. */
    public static Verdict evaluate(Gate gate, ReadinessPlan plan, RunRecord run) {
        List<ItemAssessment> assessments = PlanAssessor.assess(plan, run);
        List<Criterion> criteria = new ArrayList<>(RunCriteria.of(run));
        criteria.addAll(
                switch (gate) {
                    case Gate.Automated() -> AutomatedCriteria.of(assessments, run);
                    case Gate.Release() -> ReleaseCriteria.of(assessments);
                });
        Decision decision = decide(criteria);
        return new Verdict(
                gate, decision, sentence(decision, criteria) + untested(decision, run) + selection(run), criteria);
    }

    private static Decision decide(List<Criterion> criteria) {
        if (criteria.stream().anyMatch(Criterion::blocks)) {
            return Decision.NO_GO;
        }
        if (criteria.stream().anyMatch(criterion -> criterion.standing() == Standing.UNDECIDED)) {
            return Decision.INCONCLUSIVE;
        }
        boolean conditional = criteria.stream()
                .anyMatch(criterion ->
                        criterion.standing() == Standing.VIOLATED || criterion.standing() == Standing.WAIVED);
        return conditional ? Decision.CONDITIONAL : Decision.GO;
    }

    private static String sentence(Decision decision, List<Criterion> criteria) {
        List<Criterion> deciding = criteria.stream()
                .filter(criterion -> switch (decision) {
                    case NO_GO -> criterion.blocks();
                    case INCONCLUSIVE -> criterion.standing() == Standing.UNDECIDED;
                    case CONDITIONAL ->
                        criterion.standing() == Standing.WAIVED || criterion.standing() == Standing.VIOLATED;
                    case GO -> false;
                })
                .toList();
        if (deciding.isEmpty()) {
            long shown = criteria.stream()
                    .filter(criterion -> criterion.standing() == Standing.SATISFIED)
                    .count();
            long inapplicable = criteria.size() - shown;
            return "All " + shown + " criteria that apply were shown to hold"
                    + (inapplicable == 0
                            ? "."
                            : "; " + inapplicable + " more " + (inapplicable == 1 ? "does" : "do")
                                    + " not concern this shop.");
        }
        Criterion first = deciding.getFirst();
        return "“" + first.text() + "” (" + first.id() + ") " + state(first) + ": " + withoutStop(first.reason()) + "."
                + (deciding.size() == 1 ? "" : " " + (deciding.size() - 1) + " more like it.");
    }

    private static String state(Criterion criterion) {
        return switch (criterion.standing()) {
            case UNDECIDED -> "was not shown";
            case WAIVED -> "is waived";
            case VIOLATED -> criterion.id().startsWith("NOGO.") ? "holds" : "does not hold";
            case SATISFIED, NOT_APPLICABLE -> "holds";
        };
    }

    /** A green says how much of it was not seen. */
    private static String untested(Decision decision, RunRecord run) {
        long untested = run.checks().stream()
                .filter(seen -> seen.outcome() == Outcome.NOT_TESTABLE)
                .count();
        boolean green = decision == Decision.GO || decision == Decision.CONDITIONAL;
        return green && untested > 0
                ? " " + untested + (untested == 1 ? " check" : " checks") + " could not be made, see Not tested."
                : "";
    }

    private static String selection(RunRecord run) {
        RunDescription description = run.description();
        return description.scope().contract() && description.partial()
                ? " Only " + description.selected().size() + " of "
                        + description.catalogue().size() + " checks were selected."
                : "";
    }

    private static String withoutStop(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
