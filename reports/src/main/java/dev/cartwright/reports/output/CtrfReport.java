package dev.cartwright.reports.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.dossier.Dossier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The dossier in the Common Test Report Format, for tools that gather results of many test programs: the same cases as
 * {@link JunitReport}, and the gate as one of them, so that a run of nothing but skipped checks is not green here either.
 */
final class CtrfReport {

    private static final String SPECIFICATION = "1.0.0";

    private CtrfReport() {}

    static byte[] of(Dossier dossier) {
        List<JunitCase> cases = new ArrayList<>();
        dossier.checks()
                .forEach(check -> cases.add(JunitCase.of(
                        check, dossier.ledger().entry(check.listing().address()))));
        dossier.measurements().forEach(measurement -> cases.add(JunitCase.of(measurement, dossier)));
        cases.add(JunitCase.of(dossier.automated()));
        ObjectNode root = JsonText.object();
        root.put("reportFormat", "CTRF");
        root.put("specVersion", SPECIFICATION);
        root.put("timestamp", dossier.run().startedAt().toString());
        root.put("generatedBy", "Cartwright");
        ObjectNode results = root.putObject("results");
        results.putObject("tool")
                .put("name", "Cartwright")
                .put("version", dossier.run().version());
        summary(dossier, cases, results.putObject("summary"));
        ArrayNode tests = results.putArray("tests");
        for (int index = 0; index < cases.size(); index++) {
            ObjectNode test = tests.addObject();
            test(cases.get(index), test);
            if (index < dossier.checks().size()) {
                CheckResult check = dossier.checks().get(index);
                labels(check, test.putObject("labels"));
                dossier.ledger()
                        .entry(check.listing().address())
                        .ifPresent(entry ->
                                ResultNodes.known(entry, test.putObject("extra").putObject("knownIssue")));
            }
        }
        return JsonText.bytes(root);
    }

    private static void summary(Dossier dossier, List<JunitCase> cases, ObjectNode node) {
        Instant start = dossier.run().startedAt();
        Instant stop = dossier.finishedAt().orElse(start);
        node.put("tests", cases.size());
        node.put("passed", count(cases, "passed"));
        node.put("failed", count(cases, "failed"));
        node.put("skipped", count(cases, "skipped"));
        node.put("pending", 0);
        node.put("other", count(cases, "other"));
        node.put("start", start.toEpochMilli());
        node.put("stop", stop.toEpochMilli());
        node.put("duration", Duration.between(start, stop).toMillis());
    }

    private static long count(List<JunitCase> cases, String status) {
        return cases.stream().filter(each -> status(each).equals(status)).count();
    }

    private static void test(JunitCase each, ObjectNode node) {
        node.put("name", each.name());
        node.put("status", status(each));
        node.put("rawStatus", each.type());
        node.put("duration", each.elapsed().toMillis());
        node.putArray("suite").add(each.className());
        if (each.kind() != JunitCase.Kind.PASSED) {
            node.put("message", each.message());
        }
        if (!each.detail().isEmpty()) {
            node.put("trace", each.detail());
        }
    }

    private static void labels(CheckResult check, ObjectNode node) {
        node.put("level", check.listing().level().name());
        if (!check.listing().planItems().isEmpty()) {
            JsonText.texts(node.putArray("planItems"), check.listing().planItems());
        }
    }

    /** Trouble of our own is no failure of the shop, and no success. */
    private static String status(JunitCase each) {
        return switch (each.kind()) {
            case PASSED -> "passed";
            case FAILURE -> "failed";
            case ERROR -> "other";
            case SKIPPED -> "skipped";
        };
    }
}
