package dev.cartwright.app.terminal;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.InjectorReport;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunListener;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows a run while it goes: one status line drawn over and over on a terminal, a line every now and then in a pipe.
 * Hears one event at a time, as {@link RunListener#serial} has it.
 */
public final class ProgressView implements RunListener {

    /** In a pipe, load is told of this often. */
    private static final Duration PACE = Duration.ofSeconds(2);

    /** Where nearly everything fails, more lines help nobody. */
    private static final int TOLD_AT_MOST = 20;

    private static final Set<Outcome> TOLD = EnumSet.of(Outcome.FAIL, Outcome.FLAKY, Outcome.ERROR);

    /** A sequence or a timeline is short; the report has longer ones whole. */
    private static final int LINES_OF_AN_EXHIBIT = 16;

    private final Terminal terminal;
    private final Map<CheckAddress, String> claims = new HashMap<>();
    private Optional<RunDescription> untold = Optional.empty();
    private int wanted;
    private int done;
    private int failed;
    private int told;
    private Duration loadLength = Duration.ZERO;
    private Duration loadTold = Duration.ZERO;
    private String injector = "";

    public ProgressView(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void heard(RunEvent event) {
        switch (event) {
            case RunEvent.RunStarted(var description) -> started(description);
            case RunEvent.CheckStarted started -> introduce();
            case RunEvent.EvidenceRecorded(var evidence) -> {
                introduce();
                recorded(evidence);
            }
            case RunEvent.LoadStarted load -> {
                introduce();
                loadStarted(load);
            }
            case RunEvent.InjectorReported(var report) -> injector = told(report);
            case RunEvent.LoadProgressed(var point) -> loadProgressed(point);
            case RunEvent.RunFinished(var at, var stopped) -> {
                terminal.clearStatus();
                if (stopped) {
                    terminal.line(Ink.YELLOW, "Stopped before everything was done; the evidence so far is kept.");
                }
            }
        }
    }

    private void started(RunDescription description) {
        for (CheckListing listing : description.catalogue()) {
            claims.put(listing.address(), listing.claim());
        }
        wanted = description.selected().size();
        untold = Optional.of(description);
    }

    /** Tells what the run is about once there is something to tell: a shop that is not there needs one sentence only. */
    private void introduce() {
        untold.ifPresent(this::introduce);
        untold = Optional.empty();
    }

    private void introduce(RunDescription description) {
        terminal.line("Shop %s at %s, seed %d%s"
                .formatted(
                        description.shop(),
                        description.target(),
                        description.seed(),
                        description.readOnly() ? ", read-only" : ""));
        description.notes().forEach(note -> terminal.line(Ink.YELLOW, "Note: " + note));
    }

    private void recorded(Evidence evidence) {
        if (evidence instanceof CheckEvidence check) {
            checked(check);
        } else if (evidence instanceof LoadEvidence load) {
            terminal.line("Load: %d requests in %s s, %d errors"
                    .formatted(load.requests(), seconds(load.window()), load.errors()));
            load.troubles().forEach(trouble -> terminal.line(Ink.YELLOW, "Trouble of our own: " + trouble));
        }
    }

    private void checked(CheckEvidence check) {
        done++;
        if (TOLD.contains(check.outcome())) {
            failed++;
            tell(check);
        }
        terminal.status("Checks " + bar(done, wanted) + " " + done + "/" + wanted
                + (failed == 0 ? "" : ", " + failed + " not passed"));
        if (!terminal.interactive() && wanted > 0 && done * 4 / wanted > told) {
            told = done * 4 / wanted;
            terminal.line("Checks " + done + "/" + wanted + (failed == 0 ? "" : ", " + failed + " not passed"));
        }
    }

    private void tell(CheckEvidence check) {
        if (failed == TOLD_AT_MOST + 1) {
            terminal.line("More checks fail; the report has them all.");
        }
        if (failed <= TOLD_AT_MOST) {
            terminal.line(
                    check.outcome() == Outcome.FAIL ? Ink.RED : Ink.YELLOW,
                    "%s %s %s: %s"
                            .formatted(
                                    check.outcome(),
                                    check.check(),
                                    claims.getOrDefault(check.check(), ""),
                                    VerdictText.shortened(check.reason())));
            check.findings().stream()
                    .flatMap(finding -> finding.exhibit().stream())
                    .limit(1)
                    .flatMap(exhibit -> exhibit.lines().stream())
                    .limit(LINES_OF_AN_EXHIBIT)
                    .forEach(line -> terminal.line("    " + VerdictText.shortened(line)));
        }
    }

    private void loadStarted(RunEvent.LoadStarted load) {
        loadLength = load.warmUp().plus(load.window());
        loadTold = Duration.ZERO;
        terminal.line(String.format(
                Locale.ROOT,
                "Load %s: %.0f requests/s, %s s warm-up, then %s s measured",
                load.scenario(),
                load.rate(),
                seconds(load.warmUp()),
                seconds(load.window())));
    }

    private void loadProgressed(LoadPoint point) {
        String figures = String.format(
                Locale.ROOT,
                "%5.1f s %s %6.0f/s, p50 %d, p95 %d, p99 %d ms, %d errors%s",
                point.at().toMillis() / 1000.0,
                point.warmUp() ? "warm-up " : "measured",
                point.rate(),
                point.p50(),
                point.p95(),
                point.p99(),
                point.errors(),
                injector);
        if (terminal.interactive()) {
            terminal.status("Load " + bar(point.at().toMillis(), loadLength.toMillis()) + " " + figures);
        } else if (point.at().minus(loadTold).compareTo(PACE) >= 0) {
            loadTold = point.at();
            terminal.line("Load " + figures);
        }
    }

    private static String told(InjectorReport report) {
        return String.format(
                Locale.ROOT,
                "; injector %.2f cores, machine %.0f %% busy, longest stall %d ms",
                report.cores(),
                100 * report.machineBusy(),
                report.longestStall().toMillis());
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? String.valueOf(duration.toSeconds())
                : String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }

    private static String bar(long done, long wanted) {
        int cells = 20;
        int full = wanted <= 0 ? 0 : (int) Math.min(cells, done * cells / wanted);
        return "[" + "#".repeat(full) + ".".repeat(cells - full) + "]";
    }
}
