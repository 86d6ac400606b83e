package dev.cartwright.certification.metric;

/** Where a measurement lies against its objective. */
public enum Band {
    /** Surely on target. */
    MET,
    /** Surely off target, not surely beyond the critical limit. */
    BETWEEN,
    /** Surely beyond the critical limit. */
    BREACHED,
    /** The samples can't tell; more are needed. */
    UNDECIDED
}
