package dev.cartwright.contract.check;

/**
 * A check turned out not to be testable, for a reason that is no fault of the shop: its rate limit, or the time a check
 * may take. The message is one sentence for a reader.
 */
public final class UntestableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean slow;

    /** @param slow whether the time ran out */
    public UntestableException(String message, boolean slow) {
        super(message);
        this.slow = slow;
    }

    /** Whether the time ran out. */
    public boolean slow() {
        return slow;
    }
}
