package dev.cartwright.app;

/** Trouble of our own that was foreseen, such as a full disk; the message is for the user, the cause for the log. */
public final class TroubleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message one sentence for the user: what went wrong, where, and what to do */
    public TroubleException(String message) {
        super(message);
    }

    /** @param message one sentence for the user: what went wrong, where, and what to do */
    public TroubleException(String message, Throwable cause) {
        super(message, cause);
    }
}
