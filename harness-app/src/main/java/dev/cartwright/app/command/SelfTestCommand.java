package dev.cartwright.app.command;

import dev.cartwright.app.ExitCode;
import dev.cartwright.app.StopSignal;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.TroubleException;
import dev.cartwright.app.UsageException;
import dev.cartwright.app.selftest.KillMatrix;
import dev.cartwright.app.selftest.KillMatrixFile;
import dev.cartwright.app.selftest.Patterns;
import dev.cartwright.app.selftest.SelfTest;
import dev.cartwright.app.selftest.Subject;
import dev.cartwright.app.selftest.Trial;
import dev.cartwright.app.terminal.Ink;
import dev.cartwright.app.terminal.Terminal;
import dev.cartwright.certification.diagnosis.FaultPatterns;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reports.folder.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cartwright self-test}. */
@Command(
        name = "self-test",
        description = {
            "Prove that the checks can fail: the whole suite examines the reference cart with each of its faults.",
            "Fails when a fault survives, when only another check notices it, or when a MUST check kills nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every fault is caught by the checks that name it",
            "1:the suite has a defect; each is one line",
            Texts.EXIT_USAGE,
            Texts.EXIT_TROUBLE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cartwright self-test",
            "  cartwright self-test --fault patch-ignores-stock --fault cookie-not-http-only"
        })
final class SelfTestCommand implements Callable<Integer> {

    @Option(
            names = "--fault",
            paramLabel = "ID",
            description = "Try this fault only, and don't ask what the others prove. Repeatable.")
    private List<String> faults = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the matrix there (default: kill-matrix.json in the folder of the runs).")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--patterns",
            paramLabel = "FILE",
            description =
                    "Write there what the suite makes of each fault, for the diagnosis of runs; docs/contributing.md says when.")
    private Optional<Path> patterns = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of everything random (default: 1).")
    private long seed = 1;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print the result and nothing else.")
    private boolean quiet;

    private static final int DRIFT_TOLD = 5;

    private final Surroundings surroundings;

    SelfTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (patterns.isPresent() && !faults.isEmpty()) {
            throw new UsageException("--patterns takes the whole matrix; leave out --fault.");
        }
        List<Subject> subjects = subjects();
        AtomicInteger ended = new AtomicInteger();
        SelfTest test = new SelfTest(
                ContractCatalogue.standard(),
                surroundings.clock(),
                seed,
                trial -> progress(ended.incrementAndGet(), subjects.size()));
        KillMatrix matrix;
        Thread here = Thread.currentThread();
        try (StopSignal.Subscription _ = surroundings.stop().whenRaised(here::interrupt)) {
            matrix = test.run(subjects);
        } catch (InterruptedException _) {
            surroundings.err().line(Ink.YELLOW, "Stopped; a part of a matrix proves nothing, so none was written.");
            return ExitCode.INCONCLUSIVE.number();
        }
        surroundings.err().clearStatus();
        write(matrix);
        patterns.ifPresent(target -> writePatterns(matrix, surroundings.resolve(target)));
        return tell(matrix).number();
    }

    private List<Subject> subjects() {
        if (faults.isEmpty()) {
            return SelfTest.everySubject();
        }
        try {
            return faults.stream()
                    .<Subject>map(id -> new Subject.Faulty(FaultCatalogue.byId(id)))
                    .toList();
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(String.valueOf(unknown.getMessage()));
        }
    }

    private void progress(int ended, int all) {
        if (!quiet) {
            surroundings.err().status("Faults " + ended + "/" + all);
        }
    }

    private void write(KillMatrix matrix) {
        Path target = surroundings.resolve(
                file.orElseGet(() -> surroundings.defaultOutput().resolve("kill-matrix.json")));
        try {
            KillMatrixFile.write(matrix, target);
        } catch (IOException unwritable) {
            throw unwritable("matrix", target, "--out", unwritable);
        }
        if (!quiet) {
            surroundings.err().line("Matrix: " + target);
        }
    }

    private void writePatterns(KillMatrix matrix, Path target) {
        try {
            AtomicFile.write(target, Patterns.of(matrix).text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw unwritable("patterns", target, "--patterns", unwritable);
        }
        surroundings.err().line("Patterns: " + target);
    }

    private static TroubleException unwritable(String what, Path target, String option, IOException unwritable) {
        return new TroubleException(
                "The %s can't be written to %s (%s); name another file with %s"
                        .formatted(what, target, AtomicFile.reason(unwritable), option),
                unwritable);
    }

    /** How well the packaged patterns tell causes: by the own run of every fault that a check fails. */
    private void tellOfPatterns(KillMatrix matrix) {
        FaultPatterns packaged = FaultPatterns.current();
        int failing = Patterns.failing(matrix).size();
        List<String> misnamed = Patterns.misnamed(matrix, packaged);
        surroundings
                .out()
                .line("Diagnosis: %d of %d faults are named by their own run%s"
                        .formatted(
                                failing - misnamed.size(),
                                failing,
                                misnamed.isEmpty() ? "" : ", not " + shown(misnamed)));
        List<String> drift = Patterns.drift(matrix, packaged);
        drift.stream().limit(DRIFT_TOLD).forEach(sentence -> surroundings.out().line(Ink.YELLOW, sentence));
        if (!drift.isEmpty()) {
            surroundings
                    .out()
                    .line(
                            Ink.YELLOW,
                            drift.size()
                                    + " of the packaged patterns are out of date; docs/contributing.md says how to write"
                                    + " them anew");
        }
    }

    private static String shown(List<String> faults) {
        int more = faults.size() - DRIFT_TOLD;
        return String.join(", ", faults.stream().limit(DRIFT_TOLD).toList())
                + (more > 0 ? " and " + more + " more" : "");
    }

    private ExitCode tell(KillMatrix matrix) {
        Terminal out = surroundings.out();
        if (!quiet) {
            matrix.trials().forEach(trial -> out.line(row(matrix, trial)));
        }
        if (faults.isEmpty()) {
            tellOfPatterns(matrix);
        }
        List<String> problems = faults.isEmpty() ? matrix.problems() : matrix.problemsOfTrials();
        problems.forEach(problem -> out.line(Ink.RED, problem));
        long killed = matrix.trials().stream()
                .filter(trial -> !trial.killers().isEmpty())
                .count();
        String guarded = faults.isEmpty()
                ? " %d checks, %.0f %% of the MUST ones guarded by two faults;"
                        .formatted(matrix.listings().size(), 100 * matrix.guardedTwice())
                : "";
        out.line("%d carts, %d killed;%s %s"
                .formatted(
                        matrix.trials().size(),
                        killed,
                        guarded,
                        problems.isEmpty() ? "no defect of the suite" : "defects of the suite: " + problems.size()));
        return problems.isEmpty() ? ExitCode.GO : ExitCode.NO_GO;
    }

    private static String row(KillMatrix matrix, Trial trial) {
        SortedSet<CheckAddress> named = matrix.named(trial.subject());
        List<String> killers = new ArrayList<>();
        named.forEach(check -> killers.add(check.value()));
        long others =
                trial.killers().stream().filter(check -> !named.contains(check)).count();
        if (others > 0) {
            killers.add(others + (others == 1 ? " other" : " others"));
        }
        return "%-48s %s"
                .formatted(
                        trial.subject().id(),
                        trial.killers().isEmpty() ? "lives" : "dies by " + String.join(", ", killers));
    }
}
