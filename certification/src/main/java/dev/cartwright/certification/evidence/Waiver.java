package dev.cartwright.certification.evidence;

import java.time.LocalDate;

/**
 * Leave to go on although something is off target (ruling 1). It never makes a GO, only a CONDITIONAL.
 *
 * @param item id of the plan item that is waived
 * @param owner who answers for it
 * @param reason why it may be
 * @param expiresOn last day it counts
 */
public record Waiver(String item, String owner, String reason, LocalDate expiresOn) {

    /** Whether the waiver counts on {@code day}. */
    public boolean countsOn(LocalDate day) {
        return !day.isAfter(expiresOn);
    }
}
