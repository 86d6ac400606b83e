package dev.cartwright.certification.gate;

/** How a plan item or a criterion stands after a run. */
public enum Standing {
    /** It was shown to hold. */
    SATISFIED,
    /** It was shown not to hold. */
    VIOLATED,
    /** Nobody and nothing has settled it. */
    UNDECIDED,
    /** It does not hold, and somebody answers for going on. */
    WAIVED,
    /** It does not concern this shop. */
    NOT_APPLICABLE
}
