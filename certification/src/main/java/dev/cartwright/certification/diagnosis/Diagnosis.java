package dev.cartwright.certification.diagnosis;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.run.RunRecord;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The likeliest single cause of what a run found.
 *
 * @param fits whether one cause explains it well enough to be named
 * @param causes the causes that fit best, all equally well; at least one
 */
public record Diagnosis(boolean fits, List<Cause> causes) {

    /** A cause is named when so much agrees: of four checks at most one may contradict it. */
    public static final double NAMED_FROM = 0.75;

    /** What a failed check that no cart with the cause was tried with counts against it: it may hold as well as not. */
    private static final double UNTRIED_COUNTS = 0.5;

    private static final int TOLD = 3;

    public Diagnosis {
        causes = List.copyOf(causes);
    }

    /** A cause before anybody reads it, so that what many patterns have in common is compared by hash and sorted once. */
    private record Candidate(
            FaultPattern pattern,
            int agreeing,
            int of,
            Set<CheckAddress> seen,
            Set<CheckAddress> expected,
            Set<CheckAddress> untried,
            double warnings) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likelihood)
                .thenComparingDouble(Candidate::warnings)
                .reversed();

        double fit() {
            return of == 0 ? 0 : (double) agreeing / of;
        }

        /** Of two causes that fit alike, the one that was tried with more of what failed is the likelier. */
        double likelihood() {
            return of == 0 ? 0 : agreeing / (of + untried.size() * UNTRIED_COUNTS);
        }

        Cause cause() {
            return new Cause(
                    pattern,
                    agreeing,
                    of,
                    without(seen, expected),
                    without(expected, seen),
                    FaultPattern.sorted(untried));
        }
    }

    /** The diagnosis of a run; none when nothing failed, or nothing that any known fault breaks. */
    public static Optional<Diagnosis> of(FaultPatterns patterns, RunRecord run) {
        return of(
                patterns,
                run.checks().stream()
                        .collect(Collectors.toMap(CheckEvidence::check, CheckEvidence::outcome, (first, _) -> first)));
    }

    /** The same of how each check ended. */
    public static Optional<Diagnosis> of(FaultPatterns patterns, Map<CheckAddress, Outcome> ended) {
        Judged judged = new Judged(
                new HashSet<>(patterns.checks()),
                ended(ended, Outcome.PASS),
                ended(ended, Outcome.FAIL),
                ended(ended, Outcome.WARN));
        if (judged.failed().isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> ranked = patterns.patterns().stream()
                .map(pattern -> candidate(pattern, judged))
                .filter(candidate -> candidate.agreeing() > 0)
                .sorted(Candidate.BEST_FIRST)
                .toList();
        return ranked.stream()
                .findFirst()
                .map(best -> new Diagnosis(
                        best.fit() >= NAMED_FROM,
                        ranked.stream()
                                .takeWhile(other -> Candidate.BEST_FIRST.compare(other, best) == 0)
                                .map(Candidate::cause)
                                .toList()));
    }

    /**
     * What a run decided.
     *
     * @param tried the checks that every fault was tried with
     */
    private record Judged(
            Set<CheckAddress> tried, Set<CheckAddress> passed, Set<CheckAddress> failed, Set<CheckAddress> warned) {

        /** Whether a check says something about this fault in this run. */
        boolean compares(FaultPattern pattern, CheckAddress check) {
            return (passed.contains(check) || failed.contains(check) || warned.contains(check))
                    && (tried.contains(check)
                            || pattern.fails().contains(check)
                            || pattern.warns().contains(check))
                    && !pattern.open().contains(check);
        }
    }

    private static Candidate candidate(FaultPattern pattern, Judged judged) {
        Predicate<CheckAddress> comparable = check -> judged.compares(pattern, check);
        Set<CheckAddress> fails = those(pattern.fails(), comparable);
        Set<CheckAddress> warns = those(pattern.warns(), comparable);
        Set<CheckAddress> failed = those(judged.failed(), comparable);
        Set<CheckAddress> warned = those(judged.warned(), comparable);
        // A profile may read a SHOULD as a MUST or the other way round: what both found, agrees.
        Set<CheckAddress> expected = new HashSet<>(fails);
        expected.addAll(common(warns, failed));
        Set<CheckAddress> seen = new HashSet<>(failed);
        seen.addAll(common(fails, warned));
        int agreeing = common(expected, seen).size();
        return new Candidate(
                pattern,
                agreeing,
                expected.size() + seen.size() - agreeing,
                seen,
                expected,
                those(judged.failed(), comparable.negate()),
                likeness(warns, warned));
    }

    private static Set<CheckAddress> ended(Map<CheckAddress, Outcome> outcomes, Outcome outcome) {
        return outcomes.entrySet().stream()
                .filter(ended -> ended.getValue() == outcome)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<CheckAddress> those(Set<CheckAddress> checks, Predicate<CheckAddress> wanted) {
        return checks.stream().filter(wanted).collect(Collectors.toSet());
    }

    private static Set<CheckAddress> common(Set<CheckAddress> one, Set<CheckAddress> other) {
        return those(one, other::contains);
    }

    private static SortedSet<CheckAddress> without(Set<CheckAddress> all, Set<CheckAddress> taken) {
        return all.stream().filter(check -> !taken.contains(check)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static double likeness(Set<CheckAddress> one, Set<CheckAddress> other) {
        int common = common(one, other).size();
        int all = one.size() + other.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }

    /** The diagnosis in one sentence. */
    public String sentence() {
        Cause first = causes.getFirst();
        String agree = first.agreeing() + " of " + first.of() + (first.of() == 1 ? " check agrees" : " checks agree");
        if (!fits) {
            return "No single cause fits well, so look for several: of all known faults the nearest is as if " + told()
                    + " (" + agree + ").";
        }
        return "It is as if " + told() + ": " + agree
                + (first.unexplained().isEmpty() ? "" : "; not explained by it: " + listed(first.unexplained()))
                + (first.spared().isEmpty() ? "" : "; against it: " + listed(first.spared()) + " did not fail")
                + (first.untried().isEmpty()
                        ? ""
                        : "; " + listed(first.untried())
                                + " failed too and can't tell, for no cart with this cause was tried with that")
                + ".";
    }

    private String told() {
        String told = causes.stream()
                .limit(TOLD)
                .map(cause -> "“" + cause.pattern().sentence() + "”")
                .collect(Collectors.joining(" or "));
        int more = causes.size() - TOLD;
        return told + (more > 0 ? " or " + more + " more faults that look the same" : "");
    }

    private static String listed(SortedSet<CheckAddress> checks) {
        int more = checks.size() - TOLD;
        return checks.stream().limit(TOLD).map(CheckAddress::value).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
