package dev.cartwright.app.selftest;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every fault of the reference cart against every check.
 *
 * @param listings the checks
 * @param trials what the suite made of each subject, in the order of the fault catalogue
 */
public record KillMatrix(List<CheckListing> listings, List<Trial> trials) {

    /** The share of MUST checks that two faults have to prove able to fail. */
    public static final double GUARDED_TWICE = 0.8;

    /** A trial in which fewer checks ended at all has shown nothing. */
    private static final int FEWEST_CHECKS = 100;

    /** Copies the lists. */
    public KillMatrix {
        listings = List.copyOf(listings);
        trials = List.copyOf(trials);
    }

    /** The checks that name a subject's fault as theirs to catch. */
    public SortedSet<CheckAddress> named(Subject subject) {
        return listings.stream()
                .filter(listing -> listing.faults().contains(subject.id()))
                .map(CheckListing::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many subjects each check kills that kills any. */
    private Map<CheckAddress, Long> kills() {
        return trials.stream()
                .flatMap(trial -> trial.killers().stream())
                .collect(Collectors.groupingBy(check -> check, Collectors.counting()));
    }

    /** The share of MUST checks that at least two faults prove able to fail, 0 to 1. */
    public double guardedTwice() {
        List<CheckListing> binding = binding();
        Map<CheckAddress, Long> kills = kills();
        return binding.isEmpty()
                ? 0
                : binding.stream()
                                .filter(listing -> kills.getOrDefault(listing.address(), 0L) >= 2)
                                .count()
                        / (double) binding.size();
    }

    private List<CheckListing> binding() {
        return listings.stream()
                .filter(listing -> listing.level() == Level.MUST)
                .toList();
    }

    /** A sentence for each defect of the suite; none when it is proven able to fail, and for the right reasons. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>(problemsOfTrials());
        Map<CheckAddress, Long> kills = kills();
        binding().stream()
                .filter(listing -> !kills.containsKey(listing.address()))
                .forEach(listing -> problems.add("%s %s kills no fault: it has never been seen to fail"
                        .formatted(listing.address(), listing.claim())));
        if (guardedTwice() < GUARDED_TWICE) {
            problems.add("only %.0f %% of the MUST checks are guarded by two faults, and %.0f %% are asked for"
                    .formatted(100 * guardedTwice(), 100 * GUARDED_TWICE));
        }
        return List.copyOf(problems);
    }

    /** A sentence for each subject that was not judged as it has to be, whatever the others prove. */
    public List<String> problemsOfTrials() {
        return trials.stream().flatMap(trial -> problems(trial).stream()).toList();
    }

    private List<String> problems(Trial trial) {
        Subject subject = trial.subject();
        List<String> problems = new ArrayList<>();
        if (trial.outcomes().size() < FEWEST_CHECKS) {
            problems.add("%s: only %d checks were made"
                    .formatted(subject.id(), trial.outcomes().size()));
        }
        SortedSet<CheckAddress> broken = trial.ended(Set.of(Outcome.ERROR));
        if (!broken.isEmpty()) {
            problems.add("%s: %s ended in trouble of its own".formatted(subject.id(), shown(broken)));
        }
        SortedSet<CheckAddress> killers = trial.killers();
        switch (subject.expectation()) {
            case NOTHING -> {
                SortedSet<CheckAddress> unsure = trial.ended(Set.of(Outcome.FLAKY));
                if (!unsure.isEmpty()) {
                    problems.add("%s: %s is FLAKY, and nothing there is".formatted(subject.id(), shown(unsure)));
                }
                if (!killers.isEmpty()) {
                    problems.add("%s: blamed by %s, and no check can see it".formatted(subject.id(), shown(killers)));
                }
            }
            case WARN -> {
                SortedSet<CheckAddress> failing = trial.ended(Set.of(Outcome.FAIL));
                if (!failing.isEmpty()) {
                    problems.add("%s: breaks a SHOULD only, and %s fails it".formatted(subject.id(), shown(failing)));
                }
                missed(subject, killers).ifPresent(problems::add);
            }
            case FAIL -> missed(subject, killers).ifPresent(problems::add);
            case ANYTHING -> {}
        }
        return problems;
    }

    private Optional<String> missed(Subject subject, SortedSet<CheckAddress> killers) {
        SortedSet<CheckAddress> named = named(subject);
        SortedSet<CheckAddress> missing = new TreeSet<>(named);
        missing.removeAll(killers);
        if (named.isEmpty()) {
            return Optional.of("%s: no check names it".formatted(subject.id()));
        }
        if (killers.isEmpty()) {
            return Optional.of("%s: survives, though %s should have caught it".formatted(subject.id(), shown(named)));
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("%s: killed by %s, and not by %s, whose it is"
                        .formatted(subject.id(), shown(killers), shown(missing)));
    }

    private static String shown(SortedSet<CheckAddress> checks) {
        return checks.stream().limit(5).map(CheckAddress::value).collect(Collectors.joining(", "))
                + (checks.size() > 5 ? " and " + (checks.size() - 5) + " more" : "");
    }
}
