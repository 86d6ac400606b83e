package dev.cartwright.certification.gate;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.KnownIssue;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.run.RunRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Compares a profile's known issues with what a run saw, on the day it began. A pure function of the run. What is known stays
 * a failure: no verdict asks this.
 *
 * @param entries one for each known issue, in the order of the profile
 */
public record Ledger(List<LedgerEntry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** The ledger of a run. */
    public static Ledger of(RunRecord run) {
        LocalDate day = LocalDate.ofInstant(run.description().startedAt(), ZoneOffset.UTC);
        return new Ledger(run.description().knownIssues().stream()
                .map(issue -> entry(issue, run.check(issue.check()).map(CheckEvidence::outcome), day))
                .toList());
    }

    private static LedgerEntry entry(KnownIssue issue, Optional<Outcome> outcome, LocalDate day) {
        if (outcome.filter(seen -> seen == Outcome.PASS).isPresent()) {
            return new LedgerEntry(
                    issue,
                    LedgerEntry.State.PASSES_AGAIN,
                    issue.check() + " passes again: take it out of knownIssues.");
        }
        if (!issue.countsOn(day)) {
            return new LedgerEntry(
                    issue,
                    LedgerEntry.State.EXPIRED,
                    "The entry of " + issue.check() + " expired on " + issue.expiresOn() + ": ask " + issue.owner()
                            + " to mend it, or to say until when it stays.");
        }
        boolean found = outcome.filter(Ledger::found).isPresent();
        return found
                ? new LedgerEntry(
                        issue,
                        LedgerEntry.State.KNOWN,
                        issue.check() + " is known until " + issue.expiresOn() + " (" + issue.owner() + ": "
                                + issue.reason() + ").")
                : new LedgerEntry(
                        issue,
                        LedgerEntry.State.NOT_SEEN,
                        "This run does not tell whether " + issue.check() + " still fails.");
    }

    private static boolean found(Outcome outcome) {
        return switch (outcome) {
            case FAIL, FLAKY, WARN, REVIEW, WAIVED -> true;
            case PASS, NOT_APPLICABLE, NOT_TESTABLE, ERROR -> false;
        };
    }

    /** The entry of a check, however it stands. */
    public Optional<LedgerEntry> entry(CheckAddress check) {
        return entries.stream()
                .filter(entry -> entry.issue().check().equals(check))
                .findFirst();
    }

    /** The entry that says that what a check found is known. */
    public Optional<LedgerEntry> known(CheckAddress check) {
        return entry(check).filter(entry -> entry.state() == LedgerEntry.State.KNOWN);
    }

    /** The entries that somebody has to do something about. */
    public List<LedgerEntry> attention() {
        return entries.stream().filter(entry -> entry.state().wantsAttention()).toList();
    }
}
