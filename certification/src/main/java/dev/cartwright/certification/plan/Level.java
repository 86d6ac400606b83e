package dev.cartwright.certification.plan;

/** How binding a requirement is, after RFC 2119. */
public enum Level {
    /** A violation fails the check. */
    MUST,
    /** A violation is a warning. */
    SHOULD,
    /** A violation is mentioned. */
    MAY
}
