package dev.cartwright.certification.gate;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.plan.Settlement;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says how an item stands that checks settle. One failure violates it; it is satisfied only when every binding check that
 * could be made was made and passed, and at least one was.
 */
final class CheckAssessor {

    private static final int NAMED = 3;

    private CheckAssessor() {}

    static ItemAssessment assess(PlanItem item, Settlement.ByCheck settlement, RunRecord run) {
        List<CheckListing> claiming = run.description().catalogue().stream()
                .filter(listing -> listing.planItems().contains(item.id()))
                .toList();
        List<CheckListing> binding =
                claiming.stream().filter(listing -> binding(listing, run)).toList();
        List<CheckListing> asked = binding.isEmpty() ? claiming : binding;
        Judgement judgement = judge(asked, run);
        return new ItemAssessment(
                item,
                settlement,
                judgement.standing(),
                judgement.reason(),
                true,
                asked.stream().map(listing -> listing.address().value()).toList());
    }

    /**
     * A MUST binds; so does whatever broke a MUST here, as where a profile makes a SHOULD binding (ruling 36), or was not
     * judged and may have broken one.
     */
    static boolean binding(CheckListing listing, RunRecord run) {
        return listing.level() == Level.MUST
                || run.check(listing.address()).filter(CheckAssessor::binds).isPresent();
    }

    private static boolean binds(CheckEvidence seen) {
        return switch (seen.outcome()) {
            case FAIL, FLAKY, WAIVED, ERROR, REVIEW -> true;
            case PASS, WARN, NOT_TESTABLE, NOT_APPLICABLE -> false;
        };
    }

    /** How a group of checks stands together, and why. */
    record Judgement(Standing standing, String reason) {}

    /** Judges {@code asked} together: one failure violates, and nothing is satisfied unseen. */
    static Judgement judge(List<CheckListing> asked, RunRecord run) {
        Tally tally = tally(asked, run);
        Standing standing = tally.standing();
        return new Judgement(standing, tally.reason(standing));
    }

    private static Tally tally(List<CheckListing> asked, RunRecord run) {
        Tally tally = new Tally();
        for (CheckListing listing : asked) {
            Optional<CheckEvidence> seen = run.check(listing.address());
            String name = listing.address() + " " + listing.claim();
            if (seen.isEmpty()) {
                tally.open.add(new Told(name, " was not run"));
                continue;
            }
            Told sentence = new Told(name, ": " + seen.get().reason());
            switch (seen.get().outcome()) {
                case PASS, WARN -> tally.passed++;
                case FAIL -> tally.failed.add(sentence);
                case WAIVED -> tally.waived.add(sentence);
                case FLAKY, ERROR, REVIEW -> tally.open.add(sentence);
                case NOT_TESTABLE -> tally.untestable.add(sentence);
                case NOT_APPLICABLE -> tally.inapplicable.add(sentence);
            }
        }
        return tally;
    }

    /** Whether all checks of the item were wanted in this run and none could be made. */
    static boolean noneCouldBeMade(ItemAssessment assessment, RunRecord run) {
        return !assessment.sources().isEmpty()
                && assessment.sources().stream()
                        .allMatch(address -> run.check(new CheckAddress(address))
                                .filter(seen -> seen.outcome() == Outcome.NOT_TESTABLE)
                                .isPresent());
    }

    /** Whether {@code evidence} shows anything of the shop at all (ruling 30). */
    static boolean executed(CheckEvidence evidence) {
        return switch (evidence.outcome()) {
            case PASS, FAIL, FLAKY, WARN, REVIEW, WAIVED -> true;
            case NOT_APPLICABLE, NOT_TESTABLE, ERROR -> false;
        };
    }

    private static final class Tally {
        private int passed;
        private final List<Told> failed = new ArrayList<>();
        private final List<Told> waived = new ArrayList<>();
        private final List<Told> open = new ArrayList<>();
        private final List<Told> untestable = new ArrayList<>();
        private final List<Told> inapplicable = new ArrayList<>();

        Standing standing() {
            if (!failed.isEmpty()) {
                return Standing.VIOLATED;
            }
            if (!open.isEmpty()) {
                return Standing.UNDECIDED;
            }
            if (!waived.isEmpty()) {
                return Standing.WAIVED;
            }
            if (passed > 0) {
                return Standing.SATISFIED;
            }
            return untestable.isEmpty() && !inapplicable.isEmpty() ? Standing.NOT_APPLICABLE : Standing.UNDECIDED;
        }

        String reason(Standing standing) {
            return switch (standing) {
                case VIOLATED -> listed(failed);
                case WAIVED -> listed(waived);
                case NOT_APPLICABLE -> listed(inapplicable);
                case UNDECIDED -> {
                    if (!open.isEmpty()) {
                        yield listed(open);
                    }
                    yield untestable.isEmpty() ? "no check of it was made" : listed(untestable);
                }
                case SATISFIED ->
                    passed + (passed == 1 ? " check" : " checks") + " passed"
                            + (untestable.isEmpty() ? "" : "; not testable: " + listed(untestable));
            };
        }

        /** The first in full, the others by name: a reason is read in one breath, the report shows the rest. */
        private static String listed(List<Told> told) {
            String others = told.stream().skip(1).limit(NAMED).map(Told::name).collect(Collectors.joining(", "));
            int more = told.size() - 1 - NAMED;
            return told.getFirst().name()
                    + told.getFirst().what()
                    + (others.isEmpty() ? "" : "; also " + others)
                    + (more > 0 ? " and " + more + " more" : "");
        }
    }

    /** What is to be said of one check: its name, and the words that follow it. */
    private record Told(String name, String what) {}
}
