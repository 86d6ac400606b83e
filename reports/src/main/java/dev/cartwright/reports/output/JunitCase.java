package dev.cartwright.reports.output;

import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.gate.LedgerEntry;
import dev.cartwright.certification.gate.Verdict;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.dossier.Dossier;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One case of a JUnit report. */
record JunitCase(
        String name,
        String className,
        Kind kind,
        String type,
        String message,
        String detail,
        String output,
        Duration elapsed) {

    /** What a build server makes of it. */
    enum Kind {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    /**
     * A check that was not made or could not be judged is skipped with its reason, never passed. What the ledger of known issues
     * says of it is told beside that and changes nothing.
     */
    static JunitCase of(CheckResult check, Optional<LedgerEntry> entry) {
        Kind kind = switch (check.status()) {
            case PASS, WARN -> Kind.PASSED;
            case FAIL -> Kind.FAILURE;
            case FLAKY, ERROR, NO_EVIDENCE -> Kind.ERROR;
            case REVIEW, WAIVED, NOT_TESTABLE, NOT_APPLICABLE, NOT_SELECTED -> Kind.SKIPPED;
        };
        String findings =
                check.findings().stream().map(finding -> text(check, finding)).collect(Collectors.joining("\n"));
        boolean bad = kind == Kind.FAILURE || kind == Kind.ERROR;
        return new JunitCase(
                check.listing().address() + " " + check.listing().claim(),
                "cartwright." + check.listing().address().group(),
                kind,
                check.status().name(),
                check.reason(),
                bad ? check.listing().statement() + "\n" + plan(check) + findings : "",
                Stream.concat(
                                entry.map(JunitCase::known).stream(),
                                Stream.of(check.status().name() + "\n" + findings)
                                        .filter(_ -> kind == Kind.PASSED && !findings.isEmpty()))
                        .collect(Collectors.joining("\n")),
                check.elapsed());
    }

    /** Trouble of our own side is an error, however good the figures look (ruling 31). */
    static JunitCase of(Measurement measurement, Dossier dossier) {
        boolean trouble =
                dossier.loads().stream().anyMatch(load -> !load.troubles().isEmpty());
        Kind kind = trouble
                ? Kind.ERROR
                : switch (measurement.band()) {
                    case MET -> Kind.PASSED;
                    case BETWEEN, BREACHED -> Kind.FAILURE;
                    case UNDECIDED -> Kind.SKIPPED;
                };
        String troubles = dossier.loads().stream()
                .flatMap(load -> load.troubles().stream())
                .collect(Collectors.joining("\n"));
        return new JunitCase(
                measurement.metric().label() + " (" + measurement.source() + ")",
                "cartwright.metrics",
                kind,
                measurement.band().name(),
                measurement.sentence(),
                troubles,
                "",
                Duration.ZERO);
    }

    static JunitCase of(Verdict automated) {
        Kind kind = switch (automated.decision()) {
            case GO -> Kind.PASSED;
            case CONDITIONAL, NO_GO -> Kind.FAILURE;
            case INCONCLUSIVE -> Kind.ERROR;
        };
        return new JunitCase(
                "automated gate",
                "cartwright.gate",
                kind,
                automated.decision().label(),
                automated.sentence(),
                "",
                "",
                Duration.ZERO);
    }

    /** How an entry of the ledger stands, and what there is to do. */
    static String known(LedgerEntry entry) {
        return "Known issue, " + entry.state() + ": " + entry.sentence();
    }

    /** What the plan says of it, a line for each item. */
    static String plan(CheckResult check) {
        return check.planItems().stream().map(JunitCase::text).collect(Collectors.joining());
    }

    private static String text(PlanItem item) {
        return "Plan " + item.id() + ": " + item.text() + "\n";
    }

    private static String text(CheckResult check, Finding finding) {
        return finding.level() + ": " + finding.sentence() + "\nNext: " + finding.advice()
                + finding.exhibit()
                        .map(exhibit -> "\n" + String.join("\n", exhibit.lines()))
                        .orElse("")
                + check.exchange(finding)
                        .map(Exchange::curl)
                        .map(curl -> "\n" + curl)
                        .orElse("");
    }
}
