package dev.cartwright.certification.gate;

import dev.cartwright.certification.evidence.KnownIssue;

/**
 * An entry of a profile's ledger of known issues beside what a run saw.
 *
 * @param issue the entry
 * @param state how it stands
 * @param sentence what there is to say, and to do
 */
public record LedgerEntry(KnownIssue issue, State state, String sentence) {

    /** How an entry stands after a run. */
    public enum State {
        /** Its check found something, and the entry counts. */
        KNOWN,
        /** Its last day is over, and nobody has seen that the check passes. */
        EXPIRED,
        /** Its check passes. */
        PASSES_AGAIN,
        /** The run does not tell. */
        NOT_SEEN;

        /** Whether somebody has to do something about the entry. */
        public boolean wantsAttention() {
            return switch (this) {
                case EXPIRED, PASSES_AGAIN -> true;
                case KNOWN, NOT_SEEN -> false;
            };
        }
    }
}
