package dev.cartwright.reports.output;

import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.dossier.Dossier;
import dev.cartwright.reports.html.VisibleText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The dossier as JUnit XML, for build servers: a suite for each group and chapter of checks, one for the measured metrics
 * and one that holds the automated gate as its only case, so that a build with nothing but skipped checks is never green.
 */
final class JunitReport {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private JunitReport() {}

    static byte[] of(Dossier dossier) {
        List<JunitSuite> suites = new ArrayList<>();
        Map<String, List<JunitCase>> chapters = new LinkedHashMap<>();
        for (CheckResult check : dossier.checks()) {
            String chapter = check.listing().address().group() + "/"
                    + check.listing().address().chapter();
            chapters.computeIfAbsent(chapter, key -> new ArrayList<>())
                    .add(JunitCase.of(
                            check, dossier.ledger().entry(check.listing().address())));
        }
        chapters.forEach((chapter, cases) -> suites.add(new JunitSuite("checks." + chapter, cases)));
        if (!dossier.measurements().isEmpty()) {
            suites.add(new JunitSuite(
                    "metrics",
                    dossier.measurements().stream()
                            .map(measurement -> JunitCase.of(measurement, dossier))
                            .toList()));
        }
        suites.add(new JunitSuite("gate", List.of(JunitCase.of(dossier.automated()))));
        return render(dossier, suites).getBytes(StandardCharsets.UTF_8);
    }

    private static String render(Dossier dossier, List<JunitSuite> suites) {
        Xml xml = new Xml();
        xml.open(
                "testsuites",
                "name",
                "Cartwright: " + dossier.run().shop(),
                "tests",
                total(suites, JunitCase.Kind.values()),
                "failures",
                total(suites, JunitCase.Kind.FAILURE),
                "errors",
                total(suites, JunitCase.Kind.ERROR),
                "time",
                seconds(suites.stream().map(JunitSuite::elapsed).reduce(Duration.ZERO, Duration::plus)));
        suites.forEach(suite -> suite(xml, suite, dossier));
        xml.close("testsuites");
        return VisibleText.of(xml.text());
    }

    private static void suite(Xml xml, JunitSuite suite, Dossier dossier) {
        xml.open(
                "testsuite",
                "name",
                suite.name(),
                "tests",
                Long.toString(suite.cases().size()),
                "failures",
                Long.toString(suite.count(JunitCase.Kind.FAILURE)),
                "errors",
                Long.toString(suite.count(JunitCase.Kind.ERROR)),
                "skipped",
                Long.toString(suite.count(JunitCase.Kind.SKIPPED)),
                "time",
                seconds(suite.elapsed()),
                "timestamp",
                TIMESTAMP.format(dossier.run().startedAt().truncatedTo(ChronoUnit.SECONDS)));
        xml.open("properties");
        properties(dossier).forEach((name, value) -> xml.empty("property", "name", name, "value", value));
        xml.close("properties");
        for (JunitCase each : suite.cases()) {
            xml.open("testcase", "name", each.name(), "classname", each.className(), "time", seconds(each.elapsed()));
            switch (each.kind()) {
                case PASSED -> {}
                case FAILURE -> xml.leaf("failure", each.detail(), "message", each.message(), "type", each.type());
                case ERROR -> xml.leaf("error", each.detail(), "message", each.message(), "type", each.type());
                case SKIPPED -> xml.empty("skipped", "message", each.type() + ": " + each.message());
            }
            if (!each.output().isEmpty()) {
                xml.leaf("system-out", each.output());
            }
            xml.close("testcase");
        }
        xml.close("testsuite");
    }

    private static Map<String, String> properties(Dossier dossier) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("cartwright.version", dossier.run().version());
        properties.put("cartwright.run", dossier.run().runId());
        properties.put("cartwright.shop", dossier.run().shop());
        properties.put("cartwright.target", dossier.run().target().toString());
        properties.put("cartwright.depth", dossier.run().depth().name());
        properties.put("cartwright.seed", Long.toString(dossier.run().seed()));
        properties.put("cartwright.plan", dossier.run().planRevision());
        properties.put("cartwright.incomplete", Boolean.toString(dossier.incomplete()));
        properties.put(
                "cartwright.gate.automated", dossier.automated().decision().label());
        properties.put("cartwright.gate.release", dossier.release().decision().label());
        dossier.ledger()
                .entries()
                .forEach(entry ->
                        properties.put("cartwright.known-issue." + entry.issue().check(), JunitCase.known(entry)));
        return properties;
    }

    private static String total(List<JunitSuite> suites, JunitCase.Kind... kinds) {
        return Long.toString(suites.stream()
                .mapToLong(suite -> {
                    long sum = 0;
                    for (JunitCase.Kind kind : kinds) {
                        sum += suite.count(kind);
                    }
                    return sum;
                })
                .sum());
    }

    private static String seconds(Duration elapsed) {
        return String.format(Locale.ROOT, "%.3f", elapsed.toNanos() / 1e9);
    }
}
