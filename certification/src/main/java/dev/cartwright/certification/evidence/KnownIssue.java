package dev.cartwright.certification.evidence;

import java.time.LocalDate;

/**
 * Something a shop's people know to be wrong, and who answers for it. It changes no verdict: a waiver does (ruling 1).
 *
 * @param check the check that fails because of it
 * @param owner who answers for it
 * @param reason what it is about, for example the number of a ticket
 * @param expiresOn last day it counts as known
 */
public record KnownIssue(CheckAddress check, String owner, String reason, LocalDate expiresOn) {

    /** Whether the entry counts on {@code day}. */
    public boolean countsOn(LocalDate day) {
        return !day.isAfter(expiresOn);
    }
}
