package dev.cartwright.reference.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.reference.cart.StoreUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening a database, its tables, and its transactions. */
@Timeout(120)
class DatabaseTest {
    private static final String NOTES = "/dev/cartwright/reference/database/notes.sql";
    private static final int SERVERS = 6;

    private static long notes(Database database) {
        return database.transactions()
                .run(connection -> Sql.first(connection, "SELECT count(*) FROM note", row -> row.getLong(1)))
                .orElseThrow();
    }

    private static void note(Database database, long id) {
        database.transactions().run(connection -> {
            // what was written is gone when a later statement fails, or else trying again would not help
            Sql.update(connection, "INSERT INTO note VALUES (?, ?)", id, "first");
            return Sql.update(connection, "INSERT INTO note VALUES (?, ?)", id + 1, "second");
        });
    }

    @ParameterizedTest
    @EnumSource
    void makesItsTablesOnceWhenManyServersStartAtOnce(EachDatabase kind) throws Exception {
        String address = kind.fresh();
        List<Future<Database>> starts = new ArrayList<>();
        List<Database> servers = new ArrayList<>();
        CyclicBarrier opened = new CyclicBarrier(SERVERS);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int server = 0; server < SERVERS; server++) {
                starts.add(threads.submit(() -> {
                    Database database = Database.open(address);
                    opened.await();
                    database.migrate(NOTES);
                    return database;
                }));
            }
            for (Future<Database> start : starts) {
                servers.add(start.get());
            }
            note(servers.getFirst(), 1);
            servers.getLast().migrate(NOTES);
            assertThat(notes(servers.getLast())).isEqualTo(2);
        } finally {
            servers.forEach(Database::close);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesBackAllOfAWorkThatFails(EachDatabase kind) {
        try (Database database = Database.open(kind.fresh())) {
            database.migrate(NOTES);
            assertThatThrownBy(() -> database.transactions().run(connection -> {
                        Sql.update(connection, "INSERT INTO note VALUES (1, 'half')");
                        throw new IllegalArgumentException("changed my mind");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(notes(database)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsAStatementThatIsWrongFromADatabaseThatIsAway(EachDatabase kind) {
        Database database = Database.open(kind.fresh());
        assertThatThrownBy(() ->
                        database.transactions().run(connection -> Sql.update(connection, "DELETE FROM no_such_table")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("42");
        database.close();
        assertThat(database.ready()).isFalse();
        assertThatThrownBy(() -> notes(database)).isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void keepsWhatWasWrittenInAFile(@TempDir Path folder) {
        String address = "jdbc:h2:file:" + folder.resolve("shop");
        try (Database first = Database.open(address)) {
            first.migrate(NOTES);
            note(first, 1);
        }
        try (Database second = Database.open(address)) {
            second.migrate(NOTES);
            assertThat(notes(second)).isEqualTo(2);
        }
    }

    @Test
    void opensNothingBeforeItIsNeeded() {
        List<String> events = new ArrayList<>();
        try (DatabaseOnDemand demand = new DatabaseOnDemand(Optional.empty(), events::add)) {
            assertThat(demand.ready()).isTrue();
            assertThat(events).isEmpty();
            assertThat(demand.open()).isSameAs(demand.open());
            assertThat(events).containsExactly("H2");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://me:hunter2@x/carts",
                "jdbc:mysql://x/carts?password=hunter2",
                "postgres://me:hunter2@/carts",
                "postgres://me:hunter2@x",
                "postgres://me:hunter2%zz@x/carts",
                "hunter2"
            })
    void refusesAnAddressItDoesNotKnowAndRepeatsNone(String address) {
        assertThatThrownBy(() -> Database.open(address))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("DATABASE_URL must be")
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://me:hunter2@127.0.0.1:%d/carts",
                "jdbc:postgresql://127.0.0.1:%d/carts?user=me&password=hunter2"
            })
    void saysWhenNobodyAnswersAndRepeatsNoPassword(String address) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> Database.open(address.formatted(port)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Nothing answers")
                .hasMessageContaining("DATABASE_URL")
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }

    @Test
    void saysWhenADatabaseDoesNotExistAndTakesAPlatformsAddress() {
        String platforms = RealPostgres.freshDatabase()
                .replace("jdbc:postgresql://", "postgres://postgres:any%20thing@")
                .replace("?user=postgres", "");
        try (Database database = Database.open(platforms)) {
            assertThat(database.ready()).isTrue();
            assertThat(database.kind()).isEqualTo("PostgreSQL");
        }
        assertThatThrownBy(() -> Database.open(platforms + "-nowhere"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void saysWhenAFileIsNotItsOwn(@TempDir Path folder) {
        String address = "jdbc:h2:file:" + folder.resolve("shop");
        try (Database owner = Database.open(address + ";USER=me;PASSWORD=hunter2")) {
            owner.migrate(NOTES);
        }
        assertThatThrownBy(() -> Database.open(address))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("user and password");
    }
}
