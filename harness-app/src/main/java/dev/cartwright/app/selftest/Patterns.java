package dev.cartwright.app.selftest;

import dev.cartwright.certification.diagnosis.Diagnosis;
import dev.cartwright.certification.diagnosis.FaultPattern;
import dev.cartwright.certification.diagnosis.FaultPatterns;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.run.CheckListing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A kill matrix as the patterns a diagnosis compares with, and how those of this version stand to it. */
public final class Patterns {

    private static final Set<Outcome> DECIDED = Set.of(Outcome.PASS, Outcome.FAIL, Outcome.WARN);
    /** A check that fewer of the faults were tried with counts only for those that it notices. */
    private static final double TRIED_WITH_MOST = 0.9;

    private Patterns() {}

    /** The patterns of every fault that some check notices. */
    public static FaultPatterns of(KillMatrix matrix) {
        List<Trial> trials = noticed(matrix);
        Map<CheckAddress, Long> decided = trials.stream()
                .flatMap(trial -> trial.ended(DECIDED).stream())
                .collect(Collectors.groupingBy(check -> check, Collectors.counting()));
        SortedSet<CheckAddress> checks = matrix.listings().stream()
                .map(CheckListing::address)
                .filter(check -> decided.getOrDefault(check, 0L) >= TRIED_WITH_MOST * trials.size())
                .collect(Collectors.toCollection(TreeSet::new));
        return new FaultPatterns(
                checks, trials.stream().map(trial -> pattern(trial, checks)).toList());
    }

    private static List<Trial> noticed(KillMatrix matrix) {
        return matrix.trials().stream()
                .filter(trial -> switch (trial.subject().expectation()) {
                    case FAIL, WARN -> !trial.killers().isEmpty();
                    case NOTHING, ANYTHING -> false;
                })
                .toList();
    }

    private static FaultPattern pattern(Trial trial, Set<CheckAddress> checks) {
        SortedSet<CheckAddress> open = new TreeSet<>(checks);
        open.removeAll(trial.ended(DECIDED));
        return new FaultPattern(
                trial.subject().id(),
                trial.subject().sentence(),
                trial.ended(Set.of(Outcome.FAIL)),
                trial.ended(Set.of(Outcome.WARN)),
                open);
    }

    /**
     * What the suite makes of the faults now and the packaged patterns don't say; a sentence each. Races are left out, and carts
     * that make checks FLAKY: they are lost now and then.
     */
    public static List<String> drift(KillMatrix matrix, FaultPatterns packaged) {
        FaultPatterns now = of(matrix);
        List<String> drift = new ArrayList<>();
        Set<String> unsteady = unsteady(matrix);
        for (FaultPattern pattern : now.patterns()) {
            Optional<FaultPattern> before = packaged.of(pattern.fault());
            if (before.isEmpty()) {
                drift.add(pattern.fault() + " is not among the packaged patterns");
            } else if (!unsteady.contains(pattern.fault()) && !steady(pattern).equals(steady(before.get()))) {
                drift.add(pattern.fault() + " is noticed by other checks than its packaged pattern says");
            }
        }
        packaged.patterns().stream()
                .map(FaultPattern::fault)
                .filter(fault -> now.of(fault).isEmpty())
                .map(fault -> fault + " has a packaged pattern, and no check notices it")
                .forEach(drift::add);
        return drift;
    }

    private static Set<String> unsteady(KillMatrix matrix) {
        return matrix.trials().stream()
                .filter(trial -> !trial.ended(Set.of(Outcome.FLAKY)).isEmpty())
                .map(trial -> trial.subject().id())
                .collect(Collectors.toSet());
    }

    private static SortedSet<CheckAddress> steady(FaultPattern pattern) {
        return pattern.fails().stream()
                .filter(check -> !SelfTest.COSTLY_CHAPTERS.contains(check.chapter()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The faults that fail some check and whose own run a diagnosis by {@code patterns} explains by something that looks different.
     */
    public static List<String> misnamed(KillMatrix matrix, FaultPatterns patterns) {
        return failing(matrix).stream()
                .filter(trial -> !named(trial, patterns))
                .map(trial -> trial.subject().id())
                .toList();
    }

    /** The trials in which some check failed. */
    public static List<Trial> failing(KillMatrix matrix) {
        return noticed(matrix).stream()
                .filter(trial -> !trial.ended(Set.of(Outcome.FAIL)).isEmpty())
                .toList();
    }

    private static boolean named(Trial trial, FaultPatterns patterns) {
        return patterns.of(trial.subject().id())
                .flatMap(own -> Diagnosis.of(patterns, trial.outcomes())
                        .filter(Diagnosis::fits)
                        .filter(diagnosis -> diagnosis.causes().stream()
                                .anyMatch(cause -> cause.pattern().looksLike(own))))
                .isPresent();
    }
}
