package dev.cartwright.reference.database;

import dev.cartwright.reference.cart.StoreUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Runs work that takes effect as a whole or not at all, at isolation {@code READ COMMITTED}. Thread-safe.
 */
public final class Transactions {
    private static final int TRIES = 20;

    /** A deadlock, a lock that was not to be had, a row somebody else wrote at the same moment. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03", "HYT00", "90131", "23505");

    /** Errors in what we ask, data that fits no column, and rules of the tables: a defect, no outage. */
    private static final Set<String> OURS = Set.of("42", "22", "23", "07");

    private final DataSource source;

    Transactions(DataSource source) {
        this.source = source;
    }

    /** What is done between begin and commit. It may run more than once, so it does nothing else. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work on {@code connection}, which stays open and is not committed here. */
        T on(Connection connection) throws SQLException;
    }

    /**
     * Runs {@code work} and commits, or rolls back when it throws. What fails only because somebody else
     * was at it at the same moment is tried again.
     *
     * @throws StoreUnavailableException when the database does not do it, or can't be known to have done it
     */
    public <T> T run(Work<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (SQLException trouble) {
                if (tries == TRIES || !PASSING.contains(state(trouble))) {
                    throw told(trouble);
                }
            }
        }
    }

    /**
     * Runs {@code work} that only reads, and only once, with a statement a transaction of its own: one
     * round trip each.
     *
     * @throws StoreUnavailableException when the database does not answer
     */
    public <T> T read(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException trouble) {
            throw told(trouble);
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(connection);
                }
            }
        }
    }

    /** What can't be rolled back is gone with its connection, and the first trouble is the one to tell. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException _) {
            // the pool throws a broken connection away by itself
        }
    }

    private static RuntimeException told(SQLException trouble) {
        String state = state(trouble);
        return state.length() == 5 && OURS.contains(state.substring(0, 2)) && !PASSING.contains(state)
                ? new IllegalStateException("the database refused a statement of ours, SQL state " + state)
                : new StoreUnavailableException("the database, SQL state " + (state.isEmpty() ? "unknown" : state));
    }

    static String state(SQLException trouble) {
        return trouble.getSQLState() == null ? "" : trouble.getSQLState();
    }
}
