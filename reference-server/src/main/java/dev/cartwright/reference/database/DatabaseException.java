package dev.cartwright.reference.database;

/** A database that can't be used at all; the message names {@code DATABASE_URL} and never its password. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseException(String message) {
        super(message);
    }
}
