package dev.cartwright.reference.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.database.DatabaseAddress.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** An open database: an embedded H2 or a PostgreSQL, with a pool of connections. Thread-safe. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Servers that start at once make their tables one after the other: this number is their turn. */
    private static final long MIGRATION_LOCK = 4_173_001_990_226L;

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern END = Pattern.compile(";\\s*(?:\\n|$)");

    private final HikariDataSource pool;
    private final Transactions transactions;
    private final Dialect dialect;

    private Database(HikariDataSource pool, Dialect dialect) {
        this.pool = pool;
        this.transactions = new Transactions(pool);
        this.dialect = dialect;
    }

    /** A database of this process only, which ends when it is closed. */
    public static Database inMemory() {
        return open(DatabaseAddress.inMemory());
    }

    /**
     * Opens {@code jdbc:h2:…}, {@code jdbc:postgresql://…} or {@code postgres://user:password@host/database}.
     *
     * @throws DatabaseException when it can't be reached or the address is none; never with the password
     */
    public static Database open(String address) {
        return open(DatabaseAddress.of(address));
    }

    /** Whether nobody but this process can ever see what a database at that address holds. */
    public static boolean isPrivate(String address) {
        return DatabaseAddress.isPrivate(address);
    }

    private static Database open(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("cartwright");
        config.setJdbcUrl(address.jdbcUrl());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (address.dialect() == Dialect.POSTGRESQL) {
            // an address that says otherwise wins over these
            String seconds = String.valueOf(PATIENCE.toSeconds());
            config.addDataSourceProperty("connectTimeout", seconds);
            config.addDataSourceProperty("socketTimeout", seconds);
            config.addDataSourceProperty("ApplicationName", "cartwright");
        }
        try {
            return new Database(new HikariDataSource(config), address.dialect());
        } catch (RuntimeException unusable) {
            throw Unreachable.told(unusable);
        }
    }

    /**
     * Carries out the statements of a resource, which make tables that are not there yet, such as {@code
     * /dev/cartwright/reference/database/inventory.sql}. A statement ends with a semicolon at the end of
     * a line. May be called again, and by several servers at once.
     *
     * @throws DatabaseException when the database does not let us
     */
    public void migrate(String resource) {
        List<String> statements = statements(resource);
        try {
            transactions.run(connection -> {
                takeTurn(connection);
                // on H2 a table made ends the transaction it is made in, and the turn with it
                return dialect == Dialect.H2
                        ? transactions.run(another -> made(another, statements))
                        : made(connection, statements);
            });
        } catch (StoreUnavailableException | IllegalStateException refused) {
            throw new DatabaseException(
                    "The database of DATABASE_URL can't be given its tables (%s); its user must be allowed to make tables"
                            .formatted(refused.getMessage()));
        }
    }

    private static boolean made(Connection connection, List<String> statements) throws SQLException {
        for (String statement : statements) {
            Sql.update(connection, statement);
        }
        return true;
    }

    private void takeTurn(Connection connection) throws SQLException {
        switch (dialect) {
            case POSTGRESQL ->
                Sql.list(connection, "SELECT pg_advisory_xact_lock(?)", row -> row.getRow(), MIGRATION_LOCK);
            case H2 -> {
                // two who make one index at once end in an error inside H2, whatever IF NOT EXISTS says
                Sql.update(connection, "CREATE TABLE IF NOT EXISTS cartwright_turn (id BIGINT PRIMARY KEY)");
                Sql.update(connection, "MERGE INTO cartwright_turn KEY (id) VALUES (?)", MIGRATION_LOCK);
                Sql.list(
                        connection,
                        "SELECT id FROM cartwright_turn WHERE id = ? FOR UPDATE",
                        row -> row.getLong(1),
                        MIGRATION_LOCK);
            }
        }
    }

    private static List<String> statements(String resource) {
        try (InputStream stream = Database.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the build lacks its resource " + resource);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(END.split(COMMENT.matcher(text).replaceAll("")))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException("a resource of the build can't be read", broken);
        }
    }

    /** For work that takes effect as a whole or not at all. */
    public Transactions transactions() {
        return transactions;
    }

    /** The connections themselves, for a library that wants them. */
    public DataSource source() {
        return pool;
    }

    /** Which database it is, for a log: without address, user and password. */
    public String kind() {
        return switch (dialect) {
            case H2 -> "H2";
            case POSTGRESQL -> "PostgreSQL";
        };
    }

    /** Whether it answers; throws nothing. */
    public boolean ready() {
        try {
            return transactions.run(connection ->
                    Sql.first(connection, "SELECT 1", row -> row.getInt(1)).equals(Optional.of(1)));
        } catch (StoreUnavailableException | IllegalStateException _) {
            return false;
        }
    }

    /** Gives the connections back. A database in memory ends. */
    @Override
    public void close() {
        if (dialect == Dialect.H2 && DatabaseAddress.isPrivate(pool.getJdbcUrl())) {
            try (Connection connection = pool.getConnection()) {
                Sql.update(connection, "SHUTDOWN");
            } catch (SQLException _) {
                // it is over either way
            }
        }
        pool.close();
    }
}
