package dev.cartwright.reports.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.gate.LedgerEntry;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.html.VisibleText;
import java.util.List;

/**
 * The findings as SARIF 2.1.0, for tools that show what is wrong beside the code: a rule for each check, a result for each
 * finding. What has no finding is in no result; that a run is whole says {@code executionSuccessful}. A finding that the
 * ledger knows of has a suppression that is under review, which says so and hides nothing.
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    static byte[] of(Dossier dossier) {
        ObjectNode root = JsonText.object();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Cartwright");
        driver.put("version", dossier.run().version());
        ArrayNode rules = driver.putArray("rules");
        dossier.checks().forEach(check -> rule(check, rules.addObject()));
        invocation(dossier, run.putArray("invocations").addObject());
        ArrayNode results = run.putArray("results");
        List<CheckResult> checks = dossier.checks();
        for (int index = 0; index < checks.size(); index++) {
            CheckResult check = checks.get(index);
            for (Finding finding : check.findings()) {
                result(dossier, check, index, finding, results.addObject());
            }
        }
        return JsonText.bytes(root);
    }

    private static void rule(CheckResult check, ObjectNode node) {
        node.put("id", check.listing().address().value());
        node.put("name", check.listing().claim());
        text(node.putObject("shortDescription"), check.listing().statement());
        if (!check.planItems().isEmpty()) {
            text(node.putObject("help"), JunitCase.plan(check).strip());
        }
        node.putObject("defaultConfiguration")
                .put("level", level(check.listing().level()));
    }

    private static void invocation(Dossier dossier, ObjectNode node) {
        node.put("executionSuccessful", !dossier.incomplete());
        node.put("startTimeUtc", dossier.run().startedAt().toString());
        dossier.finishedAt().ifPresent(at -> node.put("endTimeUtc", at.toString()));
        ArrayNode notifications = node.putArray("toolConfigurationNotifications");
        for (LedgerEntry entry : dossier.ledger().attention()) {
            ObjectNode notification = notifications.addObject();
            notification.put("level", "warning");
            text(notification.putObject("message"), entry.sentence());
            notification
                    .putObject("associatedRule")
                    .put("id", entry.issue().check().value());
        }
    }

    private static void result(Dossier dossier, CheckResult check, int rule, Finding finding, ObjectNode node) {
        node.put("ruleId", check.listing().address().value());
        node.put("ruleIndex", rule);
        node.put("level", level(finding.level()));
        text(node.putObject("message"), finding.sentence() + ". " + finding.advice());
        ObjectNode location = node.putArray("locations").addObject();
        location.putObject("physicalLocation")
                .putObject("artifactLocation")
                .put(
                        "uri",
                        check.exchange(finding)
                                .map(exchange -> exchange.target().toString())
                                .orElseGet(() -> dossier.run().target().toString()));
        location.putArray("logicalLocations")
                .addObject()
                .put("name", check.listing().claim())
                .put("kind", "resource");
        ObjectNode properties = node.putObject("properties");
        properties.put("status", check.status().name());
        check.exchange(finding).ifPresent(exchange -> properties.put("curl", exchange.curl()));
        dossier.ledger()
                .entry(check.listing().address())
                .ifPresent(entry -> suppression(entry, node.putArray("suppressions")));
    }

    private static void text(ObjectNode node, String text) {
        node.put("text", VisibleText.of(text));
    }

    /** Only what is accepted hides a result, and a ledger accepts nothing (decision 17). */
    private static void suppression(LedgerEntry entry, ArrayNode suppressions) {
        ObjectNode node = suppressions.addObject();
        node.put("kind", "external");
        node.put(
                "status",
                switch (entry.state()) {
                    case KNOWN, NOT_SEEN -> "underReview";
                    case EXPIRED, PASSES_AGAIN -> "rejected";
                });
        node.put("justification", VisibleText.of(entry.sentence()));
    }

    private static String level(Level level) {
        return switch (level) {
            case MUST -> "error";
            case SHOULD -> "warning";
            case MAY -> "note";
        };
    }
}
