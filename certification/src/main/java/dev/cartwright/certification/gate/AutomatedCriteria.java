package dev.cartwright.certification.gate;

import dev.cartwright.certification.plan.Settlement;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.certification.run.Scope;
import java.util.List;

/**
 * The criteria of the automated gate: every plan item that a check or a measurement of this run's scope settles, but for
 * those that a person settles because none of their checks could be made.
 *
 * <p>A contract run of chosen checks is judged by those checks alone, since it can't settle whole items; a certification
 * is always judged by all items, so leaving out checks never makes it green.
 */
final class AutomatedCriteria {

    private AutomatedCriteria() {}

    static List<Criterion> of(List<ItemAssessment> assessments, RunRecord run) {
        RunDescription description = run.description();
        if (description.scope() == Scope.CONTRACT && description.partial()) {
            return description.catalogue().stream()
                    .filter(listing -> description.selected().contains(listing.address()))
                    .filter(listing -> CheckAssessor.binding(listing, run))
                    .map(listing -> criterion(listing, run))
                    .toList();
        }
        return assessments.stream()
                .filter(assessment -> switch (assessment.settlement()) {
                    case Settlement.ByCheck(var otherwise) ->
                        description.scope().contract()
                                // what rests on no check was left to a person
                                && (otherwise.isEmpty() || !assessment.sources().isEmpty());
                    case Settlement.ByMetric(var metrics) -> description.scope().load();
                    case Settlement.ByAttestation(var role) -> false;
                    case Settlement.ByImportedMetric(var source) -> false;
                    case Settlement.ByGate() -> false;
                    case Settlement.Open(var reason) -> false;
                })
                .map(AutomatedCriteria::criterion)
                .toList();
    }

    private static Criterion criterion(CheckListing listing, RunRecord run) {
        CheckAssessor.Judgement judgement = CheckAssessor.judge(List.of(listing), run);
        return new Criterion(
                listing.address().value(),
                Criterion.Kind.BLOCKER,
                listing.statement(),
                judgement.standing(),
                judgement.reason(),
                List.of(listing.address().value()));
    }

    private static Criterion criterion(ItemAssessment assessment) {
        return new Criterion(
                assessment.item().id(),
                Criterion.Kind.BLOCKER,
                assessment.item().text(),
                assessment.standing(),
                assessment.reason(),
                assessment.sources());
    }
}
