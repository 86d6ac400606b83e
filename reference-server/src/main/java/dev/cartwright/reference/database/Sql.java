package dev.cartwright.reference.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Single statements on a connection. Arguments are texts, numbers, booleans and {@link Instant}s, never null. */
public final class Sql {
    private Sql() {}

    /** What one row means. */
    @FunctionalInterface
    public interface Row<T> {
        /** Reads the row that {@code row} stands on. */
        T read(ResultSet row) throws SQLException;
    }

    /** Carries out a statement; how many rows it changed. */
    public static int update(Connection connection, String statement, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = prepared(connection, statement, arguments)) {
            return prepared.executeUpdate();
        }
    }

    /** The rows a query finds, in its order. */
    public static <T> List<T> list(Connection connection, String query, Row<T> row, Object... arguments)
            throws SQLException {
        try (PreparedStatement prepared = prepared(connection, query, arguments);
                ResultSet rows = prepared.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        }
    }

    /** The first row a query finds. */
    public static <T> Optional<T> first(Connection connection, String query, Row<T> row, Object... arguments)
            throws SQLException {
        return list(connection, query, row, arguments).stream().findFirst();
    }

    /** A point in time that a column of type {@code TIMESTAMP WITH TIME ZONE} holds. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static PreparedStatement prepared(Connection connection, String statement, Object... arguments)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        try {
            for (int index = 0; index < arguments.length; index++) {
                prepared.setObject(index + 1, plain(arguments[index]));
            }
            return prepared;
        } catch (SQLException unfit) {
            prepared.close();
            throw unfit;
        }
    }

    private static Object plain(Object argument) {
        return argument instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : argument;
    }
}
