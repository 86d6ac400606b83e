package dev.cartwright.reference.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** One real PostgreSQL for the tests of this JVM, which ends with it; each test gets a database of its own. */
public final class RealPostgres {
    private static final Optional<EmbeddedPostgres> SERVER = started();

    private RealPostgres() {}

    private static Optional<EmbeddedPostgres> started() {
        try {
            return Optional.of(EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start());
        } catch (IOException | RuntimeException impossible) {
            return Optional.empty();
        }
    }

    /** A JDBC address of a new and empty database; skips the test where no PostgreSQL can be started. */
    public static String freshDatabase() {
        Assumptions.assumeTrue(
                SERVER.isPresent(),
                "PostgreSQL does not start here: it refuses root unless 'unshare -U' works, or knows no such processor");
        EmbeddedPostgres server = SERVER.orElseThrow();
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute(server, "CREATE DATABASE " + name);
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(server.getPort(), name);
    }

    /** Takes away the database at that address, from whoever uses it. */
    public static void drop(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
        execute(SERVER.orElseThrow(), "DROP DATABASE " + name + " WITH (FORCE)");
    }

    private static void execute(EmbeddedPostgres server, String text) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
