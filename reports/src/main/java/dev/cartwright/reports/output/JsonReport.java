package dev.cartwright.reports.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.gate.Criterion;
import dev.cartwright.certification.gate.ItemAssessment;
import dev.cartwright.certification.gate.Verdict;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.plan.Settlement;
import dev.cartwright.certification.run.ConstraintCoverage;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.reports.dossier.Dossier;
import java.util.List;

/**
 * The dossier as JSON, for programs. Its form is published as {@code docs/dossier.schema.json}; exchanges stay in
 * {@code evidence.ndjson}, but every finding carries the curl line of the exchange it was made in.
 */
final class JsonReport {

    /** Name and version of the form. */
    static final String FORMAT = "cartwright-dossier/1";

    private JsonReport() {}

    static byte[] of(Dossier dossier) {
        ObjectNode root = JsonText.object();
        root.put("format", FORMAT);
        run(dossier, root.putObject("run"));
        root.put("incomplete", dossier.incomplete());
        JsonText.texts(root.putArray("gaps"), dossier.gaps());
        JsonText.texts(root.putArray("notes"), dossier.notes());
        ObjectNode verdicts = root.putObject("verdicts");
        verdict(dossier.automated(), verdicts.putObject("automated"));
        verdict(dossier.release(), verdicts.putObject("release"));
        counts(dossier, root.putObject("counts"));
        dossier.diagnosis().ifPresent(diagnosis -> ResultNodes.diagnosis(diagnosis, root.putObject("diagnosis")));
        ResultNodes.ledger(dossier.ledger(), root.putArray("knownIssues"));
        constraints(dossier.constraints(), root.putObject("schemaConstraints"));
        ArrayNode checks = root.putArray("checks");
        dossier.checks().forEach(check -> ResultNodes.check(check, checks.addObject()));
        ArrayNode measurements = root.putArray("measurements");
        dossier.measurements().forEach(measurement -> ResultNodes.measurement(measurement, measurements.addObject()));
        ArrayNode loads = root.putArray("loads");
        dossier.loads().forEach(load -> ResultNodes.load(load, loads.addObject()));
        ArrayNode items = root.putArray("items");
        dossier.items().forEach(item -> item(item, items.addObject()));
        return JsonText.bytes(root);
    }

    private static void run(Dossier dossier, ObjectNode node) {
        RunDescription run = dossier.run();
        node.put("id", run.runId());
        node.put("startedAt", run.startedAt().toString());
        dossier.finishedAt().ifPresent(at -> node.put("finishedAt", at.toString()));
        node.put("version", run.version());
        node.put("planRevision", run.planRevision());
        node.put("shop", run.shop());
        node.put("target", run.target().toString());
        node.put("https", run.https());
        node.put("environment", run.environment().name());
        node.put("scope", run.scope().name());
        node.put("depth", run.depth().name());
        node.put("seed", run.seed());
        node.put("readOnly", run.readOnly());
        ArrayNode waivers = node.putArray("waivers");
        run.waivers()
                .forEach(waiver -> waivers.addObject()
                        .put("item", waiver.item())
                        .put("owner", waiver.owner())
                        .put("reason", waiver.reason())
                        .put("expiresOn", waiver.expiresOn().toString()));
    }

    private static void verdict(Verdict verdict, ObjectNode node) {
        node.put("decision", verdict.decision().label());
        node.put("sentence", verdict.sentence());
        JsonText.texts(node.putArray("blockers"), ids(verdict.blockers()));
        JsonText.texts(node.putArray("concerns"), ids(verdict.concerns()));
        JsonText.texts(node.putArray("undecided"), ids(verdict.undecided()));
        ArrayNode criteria = node.putArray("criteria");
        verdict.criteria().forEach(criterion -> {
            ObjectNode entry = criteria.addObject();
            entry.put("id", criterion.id());
            entry.put("kind", criterion.kind().name());
            entry.put("text", criterion.text());
            entry.put("standing", criterion.standing().name());
            entry.put("reason", criterion.reason());
            JsonText.texts(entry.putArray("sources"), criterion.sources());
        });
    }

    private static void counts(Dossier dossier, ObjectNode node) {
        ObjectNode checks = node.putObject("checks");
        dossier.counts().checks().forEach((status, count) -> checks.put(status.name(), count));
        ObjectNode levels = node.putObject("levels");
        dossier.counts().levels().forEach((level, byStatus) -> {
            ObjectNode ofLevel = levels.putObject(level.name());
            byStatus.forEach((status, count) -> ofLevel.put(status.name(), count));
        });
        ObjectNode items = node.putObject("items");
        dossier.counts().items().forEach((standing, count) -> items.put(standing.name(), count));
        ObjectNode measurements = node.putObject("measurements");
        dossier.counts().measurements().forEach((band, count) -> measurements.put(band.name(), count));
    }

    private static void constraints(ConstraintCoverage coverage, ObjectNode node) {
        node.put("hit", coverage.hit());
        node.put("total", coverage.total());
        ArrayNode members = node.putArray("members");
        coverage.places()
                .forEach(place -> members.addObject()
                        .put("name", place.name())
                        .put("hit", place.hit())
                        .put("total", place.total()));
        ArrayNode missed = node.putArray("missed");
        coverage.missed().forEach(one -> {
            ObjectNode entry = missed.addObject().put("reason", one.reason());
            JsonText.texts(entry.putArray("constraints"), one.constraints());
        });
    }

    private static void item(ItemAssessment assessment, ObjectNode node) {
        PlanItem item = assessment.item();
        node.put("id", item.id());
        node.put("line", item.line());
        node.put("section", item.section());
        node.put("text", item.text());
        node.put("settlement", kind(assessment.settlement()));
        node.put("settledBy", assessment.settlement().description());
        node.put("standing", assessment.standing().name());
        node.put("reason", assessment.reason());
        node.put("waivable", assessment.waivable());
        JsonText.texts(node.putArray("sources"), assessment.sources());
    }

    private static String kind(Settlement settlement) {
        return switch (settlement) {
            case Settlement.ByCheck(var otherwise) -> "check";
            case Settlement.ByMetric(var metrics) -> "metric";
            case Settlement.ByAttestation(var role) -> "attestation";
            case Settlement.ByImportedMetric(var source) -> "imported-metric";
            case Settlement.ByGate() -> "gate";
            case Settlement.Open(var reason) -> "open";
        };
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).toList();
    }
}
