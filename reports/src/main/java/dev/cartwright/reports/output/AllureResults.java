package dev.cartwright.reports.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.gate.LedgerEntry;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.dossier.CheckStatus;
import dev.cartwright.reports.dossier.Dossier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The checks as results of Allure 2: each exchange is a step, with request and answer attached where the check found something;
 * level, plan items and rulings are labels. Times and ids come from the run, so the same run gives the same files.
 */
final class AllureResults {

    private AllureResults() {}

    /** Files by name, of every check the run was to make. */
    static Map<String, byte[]> of(Dossier dossier) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (CheckResult check : dossier.checks()) {
            if (check.status() != CheckStatus.NOT_SELECTED) {
                String id = id(dossier.run().runId() + " " + check.listing().address());
                files.put(id + "-result.json", JsonText.bytes(result(dossier, check, id, files)));
            }
        }
        return files;
    }

    private static ObjectNode result(Dossier dossier, CheckResult check, String id, Map<String, byte[]> files) {
        CheckListing listing = check.listing();
        ObjectNode node = JsonText.object();
        node.put("uuid", id);
        // The same in every run of a shop, so that Allure sees what became of a check.
        node.put("historyId", id(dossier.run().shop() + " " + listing.address()));
        node.put("fullName", listing.address() + " " + listing.claim());
        node.put("name", listing.address() + " " + listing.claim());
        node.put("description", listing.statement());
        node.put("stage", "finished");
        status(check, dossier.ledger().entry(listing.address()), node);
        Instant begun = check.evidence()
                .map(evidence -> evidence.startedAt())
                .orElse(dossier.run().startedAt());
        node.put("start", begun.toEpochMilli());
        node.put("stop", begun.plus(check.elapsed()).toEpochMilli());
        ArrayNode labels = node.putArray("labels");
        labels(dossier, listing, labels);
        dossier.ledger()
                .entry(listing.address())
                .ifPresent(entry -> label(labels, "tag", "known issue " + entry.state()));
        node.putArray("parameters");
        ArrayNode steps = node.putArray("steps");
        List<Exchange> exchanges = check.exchanges();
        for (int index = 0; index < exchanges.size(); index++) {
            step(check, index, id, steps.addObject(), files);
        }
        return node;
    }

    private static void status(CheckResult check, Optional<LedgerEntry> entry, ObjectNode node) {
        node.put(
                "status",
                switch (check.status()) {
                    case FAIL -> "failed";
                    case FLAKY, ERROR, NO_EVIDENCE -> "broken";
                    case PASS, WARN -> "passed";
                    case REVIEW, WAIVED, NOT_TESTABLE, NOT_APPLICABLE, NOT_SELECTED -> "skipped";
                });
        ObjectNode details = node.putObject("statusDetails");
        details.put(
                "message",
                check.status().label() + ": " + check.reason()
                        + entry.map(JunitCase::known).map(known -> "\n" + known).orElse(""));
        details.put(
                "known",
                entry.filter(listed -> listed.state() == LedgerEntry.State.KNOWN)
                        .isPresent());
        details.put("flaky", check.status() == CheckStatus.FLAKY);
        details.put(
                "trace",
                check.findings().stream()
                        .map(finding -> finding.sentence() + "\nNext: " + finding.advice())
                        .collect(Collectors.joining("\n\n")));
    }

    private static void labels(Dossier dossier, CheckListing listing, ArrayNode labels) {
        label(labels, "framework", "cartwright");
        label(labels, "parentSuite", dossier.run().shop());
        label(
                labels,
                "suite",
                listing.address().group() + "/" + listing.address().chapter());
        label(labels, "feature", "Chapter " + listing.address().chapter());
        label(labels, "story", listing.claim());
        label(labels, "severity", severity(listing.level()));
        label(labels, "tag", listing.level().name());
        listing.planItems().forEach(item -> {
            label(labels, "plan-item", item);
            label(labels, "tag", item);
        });
        listing.rulings().forEach(ruling -> label(labels, "ruling", ruling.toString()));
    }

    private static String severity(Level level) {
        return switch (level) {
            case MUST -> "critical";
            case SHOULD -> "normal";
            case MAY -> "minor";
        };
    }

    private static void label(ArrayNode labels, String name, String value) {
        labels.addObject().put("name", name).put("value", value);
    }

    private static void step(CheckResult check, int index, String id, ObjectNode node, Map<String, byte[]> files) {
        Exchange exchange = check.exchanges().get(index);
        boolean shows = check.findings().stream().anyMatch(finding -> finding.exchange() == index);
        node.put("name", exchange.summary());
        node.put("status", shows && check.status() == CheckStatus.FAIL ? "failed" : "passed");
        node.put("stage", "finished");
        node.put("start", exchange.sentAt().toEpochMilli());
        node.put("stop", exchange.sentAt().plus(exchange.elapsed()).toEpochMilli());
        ArrayNode attachments = node.putArray("attachments");
        if (check.hasFolder()) {
            String file = id + "-" + (index + 1) + "-attachment.txt";
            files.put(file, exchange.text().getBytes(StandardCharsets.UTF_8));
            attachments
                    .addObject()
                    .put("name", "Request and answer")
                    .put("source", file)
                    .put("type", "text/plain");
        }
        node.putArray("steps");
        node.putArray("parameters");
    }

    private static String id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
