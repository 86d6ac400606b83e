package dev.cartwright.app;

/** The command line, or a file it names, can't be used as it is. The message says what, and what to do instead. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message one sentence or two for the user, free of secrets */
    public UsageException(String message) {
        super(message);
    }
}
