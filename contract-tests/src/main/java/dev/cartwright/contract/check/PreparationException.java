package dev.cartwright.contract.check;

import dev.cartwright.certification.evidence.Finding;

/** A cart could not be brought into the state a check starts from. The message is one sentence for a reader. */
public final class PreparationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public PreparationException(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    /** What the shop did instead. */
    public Finding finding() {
        return finding;
    }
}
