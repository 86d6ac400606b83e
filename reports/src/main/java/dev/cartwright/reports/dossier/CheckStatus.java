package dev.cartwright.reports.dossier;

import dev.cartwright.certification.evidence.Outcome;

/** How a check of the catalogue ended in a run, those that were not made included; worst news first. */
public enum CheckStatus {
    /** The shop breaks a MUST. */
    FAIL("FAIL"),
    /** The shop broke a MUST, and kept it when the same was done again. */
    FLAKY("FLAKY"),
    /** Trouble of our own side. */
    ERROR("ERROR"),
    /** It was to be made, and the run left no evidence of it. */
    NO_EVIDENCE("NO EVIDENCE"),
    /** A person has to look. */
    REVIEW("REVIEW"),
    /** The shop breaks a SHOULD. */
    WARN("WARN"),
    /** The shop breaks a MUST and somebody signed for it. */
    WAIVED("WAIVED"),
    /** It could not be made. */
    NOT_TESTABLE("NOT TESTABLE"),
    /** The shop does not offer what it is about. */
    NOT_APPLICABLE("NOT APPLICABLE"),
    /** The run was not asked to make it. */
    NOT_SELECTED("NOT SELECTED"),
    /** Everything it claims was seen. */
    PASS("PASS");

    private final String label;

    CheckStatus(String label) {
        this.label = label;
    }

    /** The words a reader sees. */
    public String label() {
        return label;
    }

    /** The status of a check that was made. */
    public static CheckStatus of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> PASS;
            case FAIL -> FAIL;
            case FLAKY -> FLAKY;
            case WARN -> WARN;
            case REVIEW -> REVIEW;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_TESTABLE -> NOT_TESTABLE;
            case ERROR -> ERROR;
            case WAIVED -> WAIVED;
        };
    }
}
