package dev.cartwright.certification.evidence;

/** How the examination of one check ended. */
public enum Outcome {
    /** Everything the check claims was seen. */
    PASS,
    /** The shop breaks a MUST. */
    FAIL,
    /** The shop broke a MUST, and kept it when the same was done again in fresh carts: neither proof nor green. */
    FLAKY,
    /** The shop breaks a SHOULD. */
    WARN,
    /** A person has to look. */
    REVIEW,
    /** The shop does not offer what the check is about (ruling 23). */
    NOT_APPLICABLE,
    /** The check could not be made, for a reason that lies in the profile or in what the run was allowed to do. */
    NOT_TESTABLE,
    /** Trouble of the harness or its machine, not of the shop (ruling 31). */
    ERROR,
    /** The shop breaks a MUST and somebody signed for it. */
    WAIVED
}
