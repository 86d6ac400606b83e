package dev.cartwright.reference.stripestub;

/** How the stub's API fails while it is told to. */
public enum Trouble {
    /** Not at all. */
    NONE,
    /** It answers 500 and does nothing. */
    ERROR,
    /** It does what it is asked, and the answer takes longer than anybody waits. */
    SILENCE,
    /** It closes the connection and does nothing. */
    RESET
}
