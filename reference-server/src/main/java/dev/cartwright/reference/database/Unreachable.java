package dev.cartwright.reference.database;

import java.sql.SQLException;

/** Tells why a database could not be opened, in words that hold nothing of its address. */
final class Unreachable {
    private static final String H2_IN_USE = "90020";
    private static final String H2_WRONG_USER = "28000";

    private Unreachable() {}

    static DatabaseException told(RuntimeException trouble) {
        return new DatabaseException(reason(trouble));
    }

    private static String reason(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return reason(Transactions.state(refused), refused.getErrorCode());
            }
        }
        return "The database of DATABASE_URL can't be opened (%s); check the address"
                .formatted(trouble.getClass().getSimpleName());
    }

    private static String reason(String state, int code) {
        if (state.equals(H2_IN_USE) || code == Integer.parseInt(H2_IN_USE)) {
            return "The database file of DATABASE_URL is in use by another process; stop that one, add ;AUTO_SERVER=TRUE"
                    + " to both addresses, or use PostgreSQL";
        }
        if (state.equals("28P01") || state.equals(H2_WRONG_USER)) {
            return "The database of DATABASE_URL does not take the user and password in it; correct them,"
                    + " percent-encoded where needed";
        }
        if (state.equals("3D000")) {
            return "The database that DATABASE_URL names does not exist on its server; make it, or correct the name";
        }
        if (state.startsWith("08")) {
            return "Nothing answers at the host and port in DATABASE_URL; start the database, or correct the address";
        }
        return "The database of DATABASE_URL can't be opened (SQL state %s); check the address"
                .formatted(state.isEmpty() ? "unknown" : state);
    }
}
