package dev.cartwright.certification.run;

/** How thorough a run is; {@code --level} on the command line. */
public enum Depth {
    /** At most 30 s. */
    SMOKE,
    /** At most 120 s. */
    STANDARD,
    /** As long as it takes to be sure. */
    FULL
}
