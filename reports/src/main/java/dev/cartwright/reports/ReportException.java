package dev.cartwright.reports;

/** Something a user has to know and can act on; the message says what was wrong, where, and what to do. */
public final class ReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message whole sentences for a user, ready to be shown without a stack trace */
    public ReportException(String message) {
        super(message);
    }

    /** @param cause what lies behind it, for a log; its text is already part of the message where it helps */
    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
