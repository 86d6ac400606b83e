package dev.cartwright.certification.evidence;

import java.time.Instant;

/**
 * A figure taken from another system.
 *
 * @param item id of the plan item it settles
 * @param value the figure, as that system gives it
 * @param holds whether the item's target is met by it
 * @param source the system and the query
 * @param takenAt when it was taken
 */
public record ImportedEvidence(String item, double value, boolean holds, String source, Instant takenAt)
        implements Evidence {}
