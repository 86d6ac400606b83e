package dev.cartwright.certification.evidence;

import java.time.LocalDate;

/**
 * A statement somebody puts their name to.
 *
 * @param item id of the plan item it settles
 * @param holds whether the item holds (for a NO-GO item: whether it is clear)
 * @param signer who signs
 * @param statement what they say, and what they base it on
 * @param signedOn day of the signature
 * @param expiresOn last day it counts
 */
public record Attestation(
        String item, boolean holds, String signer, String statement, LocalDate signedOn, LocalDate expiresOn) {

    /** Whether the attestation counts on {@code day}. */
    public boolean countsOn(LocalDate day) {
        return !day.isBefore(signedOn) && !day.isAfter(expiresOn);
    }
}
