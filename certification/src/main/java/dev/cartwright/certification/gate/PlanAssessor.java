package dev.cartwright.certification.gate;

import dev.cartwright.certification.evidence.Attestation;
import dev.cartwright.certification.evidence.AttestedEvidence;
import dev.cartwright.certification.evidence.ImportedEvidence;
import dev.cartwright.certification.evidence.LoadMeasurements;
import dev.cartwright.certification.evidence.Waiver;
import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Metric;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.plan.Settlement;
import dev.cartwright.certification.run.RunRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Says of every plan item how it stands after a run. A pure function of plan and run. */
public final class PlanAssessor {

    private final ReadinessPlan plan;
    private final RunRecord run;
    private final LocalDate day;
    private final List<String> troubles;
    private final List<Measurement> measurements;

    private PlanAssessor(ReadinessPlan plan, RunRecord run) {
        this.plan = plan;
        this.run = run;
        this.day = LocalDate.ofInstant(run.description().startedAt(), ZoneOffset.UTC);
        this.troubles =
                run.loads().stream().flatMap(load -> load.troubles().stream()).toList();
        this.measurements = measurements(run);
    }

    /** One assessment for each item, in the order of the plan. */
    public static List<ItemAssessment> assess(ReadinessPlan plan, RunRecord run) {
        PlanAssessor assessor = new PlanAssessor(plan, run);
        return plan.items().stream().map(assessor::assess).toList();
    }

    /** What the load runs of {@code run} measured. */
    public static List<Measurement> measurements(RunRecord run) {
        return run.loads().stream()
                .map(LoadMeasurements::of)
                .flatMap(List::stream)
                .toList();
    }

    private ItemAssessment assess(PlanItem item) {
        Settlement settlement = plan.settlement(item);
        ItemAssessment assessment = switch (settlement) {
            case Settlement.ByCheck byCheck -> byCheck(item, byCheck);
            case Settlement.ByMetric byMetric -> byMetric(item, byMetric);
            case Settlement.ByAttestation asked ->
                attested(item, asked, "nobody has attested it; asked is: " + asked.role());
            case Settlement.ByImportedMetric asked -> byImport(item, asked);
            case Settlement.ByGate byGate -> undecided(item, byGate, "the release gate derives it from other items");
            case Settlement.Open open -> attested(item, open, open.reason());
        };
        return waived(assessment);
    }

    /** Where no check could be made, a person may settle it, if one is named. */
    private ItemAssessment byCheck(PlanItem item, Settlement.ByCheck settlement) {
        ItemAssessment assessment = CheckAssessor.assess(item, settlement, run);
        return settlement
                .otherwise()
                .filter(_ -> CheckAssessor.noneCouldBeMade(assessment, run))
                .map(role -> attested(item, settlement, assessment.reason() + "; asked is: " + role))
                .orElse(assessment);
    }

    private ItemAssessment byMetric(PlanItem item, Settlement.ByMetric settlement) {
        List<String> sources = settlement.metrics().stream().map(Metric::id).toList();
        if (run.loads().stream().allMatch(load -> load.requests() == 0)) {
            return new ItemAssessment(
                    item, settlement, Standing.UNDECIDED, "no load was measured in this run", true, sources);
        }
        if (!troubles.isEmpty()) {
            return new ItemAssessment(
                    item,
                    settlement,
                    Standing.UNDECIDED,
                    "our own side had trouble, so the samples say nothing about the shop: "
                            + String.join("; ", troubles),
                    true,
                    sources);
        }
        List<Measurement> ofItem = measurements.stream()
                .filter(measurement -> settlement.metrics().contains(measurement.metric()))
                .toList();
        Standing standing = metricStanding(ofItem);
        String reason = String.join(
                "; ",
                ofItem.stream()
                        .filter(measurement -> standing == Standing.SATISFIED || standing(measurement) == standing)
                        .map(Measurement::sentence)
                        .toList());
        boolean waivable = ofItem.stream().noneMatch(measurement -> measurement.band() == Band.BREACHED);
        return new ItemAssessment(item, settlement, standing, reason, waivable, sources);
    }

    private static Standing metricStanding(List<Measurement> measurements) {
        List<Standing> standings =
                measurements.stream().map(PlanAssessor::standing).toList();
        if (standings.contains(Standing.VIOLATED)) {
            return Standing.VIOLATED;
        }
        return standings.contains(Standing.UNDECIDED) ? Standing.UNDECIDED : Standing.SATISFIED;
    }

    private static Standing standing(Measurement measurement) {
        return switch (measurement.band()) {
            case MET -> Standing.SATISFIED;
            case BETWEEN, BREACHED -> Standing.VIOLATED;
            case UNDECIDED -> Standing.UNDECIDED;
        };
    }

    /** A person may also settle what this version can't, so an open item takes an attestation too. */
    private ItemAssessment attested(PlanItem item, Settlement settlement, String otherwise) {
        return run.evidence().stream()
                .filter(AttestedEvidence.class::isInstance)
                .map(evidence -> ((AttestedEvidence) evidence).attestation())
                .filter(attestation -> attestation.item().equals(item.id()))
                .reduce((earlier, later) -> later)
                .map(attestation -> attested(item, settlement, attestation))
                .orElseGet(() -> undecided(item, settlement, otherwise));
    }

    private ItemAssessment attested(PlanItem item, Settlement settlement, Attestation attestation) {
        if (!attestation.countsOn(day)) {
            return undecided(
                    item,
                    settlement,
                    "the attestation of " + attestation.signer() + " counts from " + attestation.signedOn() + " to "
                            + attestation.expiresOn() + ", not on " + day);
        }
        return new ItemAssessment(
                item,
                settlement,
                attestation.holds() ? Standing.SATISFIED : Standing.VIOLATED,
                attestation.signer() + " attests: " + attestation.statement(),
                true,
                List.of());
    }

    private ItemAssessment byImport(PlanItem item, Settlement.ByImportedMetric settlement) {
        return run.evidence().stream()
                .filter(ImportedEvidence.class::isInstance)
                .map(ImportedEvidence.class::cast)
                .filter(imported -> imported.item().equals(item.id()))
                .reduce((earlier, later) -> later)
                .map(imported -> new ItemAssessment(
                        item,
                        settlement,
                        imported.holds() ? Standing.SATISFIED : Standing.VIOLATED,
                        imported.source() + " gives " + imported.value() + " (taken " + imported.takenAt() + ")",
                        true,
                        List.of()))
                .orElseGet(() ->
                        undecided(item, settlement, "no figure was imported; it comes from: " + settlement.source()));
    }

    private ItemAssessment waived(ItemAssessment assessment) {
        if (assessment.standing() != Standing.VIOLATED) {
            return assessment;
        }
        Optional<Waiver> waiver = run.description().waivers().stream()
                .filter(candidate -> candidate.item().equals(assessment.item().id()))
                .findFirst();
        if (waiver.isEmpty()) {
            return assessment;
        }
        Waiver found = waiver.get();
        boolean helps = assessment.waivable() && found.countsOn(day);
        String why = helps
                ? "waived by " + found.owner() + " until " + found.expiresOn() + " (" + found.reason() + "): "
                : "the waiver of " + found.owner()
                        + (assessment.waivable()
                                ? " expired on " + found.expiresOn() + ": "
                                : " does not help beyond the critical limit (ruling 1): ");
        return new ItemAssessment(
                assessment.item(),
                assessment.settlement(),
                helps ? Standing.WAIVED : Standing.VIOLATED,
                why + assessment.reason(),
                assessment.waivable(),
                assessment.sources());
    }

    private static ItemAssessment undecided(PlanItem item, Settlement settlement, String reason) {
        return new ItemAssessment(item, settlement, Standing.UNDECIDED, reason, true, List.of());
    }
}
