package dev.cartwright.reports.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.diagnosis.Cause;
import dev.cartwright.certification.diagnosis.Diagnosis;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.gate.Ledger;
import dev.cartwright.certification.gate.LedgerEntry;
import dev.cartwright.certification.metric.Distribution;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Unit;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.reports.dossier.CheckResult;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Results of checks and load as JSON. */
final class ResultNodes {

    private ResultNodes() {}

    static void diagnosis(Diagnosis diagnosis, ObjectNode node) {
        node.put("fits", diagnosis.fits());
        node.put("sentence", diagnosis.sentence());
        ArrayNode causes = node.putArray("causes");
        for (Cause cause : diagnosis.causes()) {
            ObjectNode entry = causes.addObject();
            entry.put("fault", cause.pattern().fault());
            entry.put("sentence", cause.pattern().sentence());
            entry.put("agreeing", cause.agreeing());
            entry.put("of", cause.of());
            JsonText.texts(entry.putArray("unexplained"), addresses(cause.unexplained()));
            JsonText.texts(entry.putArray("spared"), addresses(cause.spared()));
        }
    }

    static void ledger(Ledger ledger, ArrayNode array) {
        ledger.entries().forEach(entry -> known(entry, array.addObject()));
    }

    static void known(LedgerEntry entry, ObjectNode node) {
        KnownIssue issue = entry.issue();
        node.put("check", issue.check().value())
                .put("owner", issue.owner())
                .put("reason", issue.reason())
                .put("expiresOn", issue.expiresOn().toString())
                .put("state", entry.state().name())
                .put("sentence", entry.sentence());
    }

    private static List<String> addresses(Collection<CheckAddress> checks) {
        return checks.stream().map(CheckAddress::value).toList();
    }

    static void check(CheckResult check, ObjectNode node) {
        CheckListing listing = check.listing();
        node.put("address", listing.address().value());
        node.put("claim", listing.claim());
        node.put("statement", listing.statement());
        node.put("level", listing.level().name());
        node.put("status", check.status().name());
        node.put("reason", check.reason());
        check.evidence().ifPresent(evidence -> {
            node.put("startedAt", evidence.startedAt().toString());
            node.put("elapsed", evidence.elapsed().toString());
        });
        node.put("exchanges", check.exchanges().size());
        if (check.hasFolder()) {
            node.put("folder", check.folder());
        }
        JsonText.texts(node.putArray("planItems"), listing.planItems());
        JsonText.texts(
                node.putArray("planSentences"),
                check.planItems().stream().map(PlanItem::text).toList());
        ArrayNode rulings = node.putArray("rulings");
        listing.rulings().forEach(rulings::add);
        ArrayNode findings = node.putArray("findings");
        check.findings().forEach(finding -> finding(check, finding, findings.addObject()));
    }

    private static void finding(CheckResult check, Finding finding, ObjectNode node) {
        node.put("level", finding.level().name());
        node.put("expected", finding.expected());
        node.put("actual", finding.actual());
        node.put("advice", finding.advice());
        finding.exhibit().ifPresent(exhibit -> JsonText.texts(node.putArray("exhibit"), exhibit.lines()));
        check.exchange(finding).map(Exchange::curl).ifPresent(curl -> node.put("curl", curl));
    }

    static void measurement(Measurement measurement, ObjectNode node) {
        Unit unit = measurement.metric().unit();
        node.put("metric", measurement.metric().id());
        node.put("label", measurement.metric().label());
        node.put("planItem", measurement.metric().planItem());
        node.put("unit", unit == Unit.SHARE ? "share" : "ms");
        node.put("target", measurement.metric().objective().target().description(unit));
        node.put("critical", measurement.metric().objective().critical().description(unit));
        finite(node, "value", measurement.value());
        finite(node, "lowerBound", measurement.interval().lower());
        finite(node, "upperBound", measurement.interval().upper());
        node.put("samples", measurement.samples());
        node.put("window", measurement.window().toString());
        node.put("band", measurement.band().name());
        node.put("source", measurement.source());
        node.put("sentence", measurement.sentence());
    }

    static void load(LoadEvidence load, ObjectNode node) {
        node.put("scenario", load.scenario());
        node.put("startedAt", load.startedAt().toString());
        node.put("window", load.window().toString());
        finite(node, "wantedRate", load.wantedRate());
        node.put("requests", load.requests());
        node.put("errors", load.errors());
        JsonText.texts(node.putArray("troubles"), load.troubles());
        ArrayNode operations = node.putArray("operations");
        load.operations().forEach(operation -> {
            ObjectNode entry = operations.addObject();
            entry.put("operation", operation.operation());
            entry.put("requests", operation.requests());
            entry.put("errors", operation.errors());
            entry.put("cookieFailures", operation.cookieFailures());
            Distribution times = operation.responseTimes();
            if (times.samples() > 0) {
                Stream.of(50, 95, 99)
                        .forEach(
                                percentile -> entry.put("p" + percentile + "Ms", times.percentile(percentile / 100.0)));
            }
        });
    }

    /** A figure that JSON can't hold, since there was no sample or no bound, is left out. */
    private static void finite(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        }
    }
}
