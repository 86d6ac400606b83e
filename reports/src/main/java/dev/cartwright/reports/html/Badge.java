package dev.cartwright.reports.html;

import dev.cartwright.certification.gate.Decision;
import dev.cartwright.certification.gate.LedgerEntry;
import dev.cartwright.certification.gate.Standing;
import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.reports.dossier.CheckStatus;

/**
 * A word in a coloured box.
 *
 * @param label the word
 * @param css class of its colours
 */
public record Badge(String label, String css) {

    private Badge(String label, Tone tone) {
        this(label, tone.css());
    }

    /** The badge of a decision. */
    public static Badge of(Decision decision) {
        return new Badge(
                decision.label(),
                switch (decision) {
                    case GO -> Tone.GOOD;
                    case NO_GO -> Tone.BAD;
                    case CONDITIONAL -> Tone.CAUTION;
                    case INCONCLUSIVE -> Tone.OPEN;
                });
    }

    /** The badge of a check. */
    public static Badge of(CheckStatus status) {
        return new Badge(
                status.label(),
                switch (status) {
                    case PASS -> Tone.GOOD;
                    case FAIL -> Tone.BAD;
                    case WARN, WAIVED -> Tone.CAUTION;
                    case FLAKY, ERROR, NO_EVIDENCE, REVIEW -> Tone.OPEN;
                    case NOT_TESTABLE, NOT_APPLICABLE, NOT_SELECTED -> Tone.QUIET;
                });
    }

    /** The badge of a plan item or criterion. */
    public static Badge of(Standing standing) {
        return switch (standing) {
            case SATISFIED -> new Badge("SATISFIED", Tone.GOOD);
            case VIOLATED -> new Badge("VIOLATED", Tone.BAD);
            case WAIVED -> new Badge("WAIVED", Tone.CAUTION);
            case UNDECIDED -> new Badge("UNDECIDED", Tone.OPEN);
            case NOT_APPLICABLE -> new Badge("NOT APPLICABLE", Tone.QUIET);
        };
    }

    /** The badge of an entry of the ledger. */
    public static Badge of(LedgerEntry.State state) {
        return switch (state) {
            case KNOWN -> new Badge("KNOWN", Tone.CAUTION);
            case EXPIRED -> new Badge("EXPIRED", Tone.BAD);
            case PASSES_AGAIN -> new Badge("PASSES AGAIN", Tone.GOOD);
            case NOT_SEEN -> new Badge("NOT SEEN", Tone.QUIET);
        };
    }

    /** The badge of a measurement. */
    public static Badge of(Band band) {
        return switch (band) {
            case MET -> new Badge("ON TARGET", Tone.GOOD);
            case BETWEEN -> new Badge("OFF TARGET", Tone.BAD);
            case BREACHED -> new Badge("BEYOND CRITICAL", Tone.BAD);
            case UNDECIDED -> new Badge("UNDECIDED", Tone.OPEN);
        };
    }

    /** The badge of a level. */
    public static Badge of(Level level) {
        return new Badge(level.name(), Tone.QUIET);
    }
}
