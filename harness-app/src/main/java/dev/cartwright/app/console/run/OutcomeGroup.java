package dev.cartwright.app.console.run;

import dev.cartwright.reports.dossier.CheckStatus;

/** How checks ended, as coarse as a filter needs it. */
public enum OutcomeGroup {
    /** Something forbids or undecides. */
    FAILED,
    /** Something to keep in mind. */
    WARNED,
    /** All was seen. */
    PASSED,
    /** It could not be made. */
    UNTESTED,
    /** Not made yet. */
    WAITING;

    /** The group of a status. */
    public static OutcomeGroup of(CheckStatus status) {
        return switch (status) {
            case FAIL, FLAKY, ERROR, NO_EVIDENCE, REVIEW -> FAILED;
            case WARN, WAIVED -> WARNED;
            case PASS -> PASSED;
            case NOT_TESTABLE, NOT_APPLICABLE -> UNTESTED;
            case NOT_SELECTED -> WAITING;
        };
    }
}
