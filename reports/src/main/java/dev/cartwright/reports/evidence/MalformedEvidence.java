package dev.cartwright.reports.evidence;

/** A line that is no evidence; the message names the member and what is allowed there. */
final class MalformedEvidence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedEvidence(String message) {
        super(message);
    }
}
