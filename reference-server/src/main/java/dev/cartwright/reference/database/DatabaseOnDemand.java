package dev.cartwright.reference.database;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A server's one database, opened when somebody first needs it: at its address, or in memory where none
 * is given. Thread-safe.
 */
public final class DatabaseOnDemand implements AutoCloseable {
    private final Supplier<Database> opening;
    private final Consumer<String> events;
    private Optional<Database> opened = Optional.empty();

    /**
     * A database not opened yet.
     *
     * @param address where it is; without one it is in memory
     * @param events told of its kind when it is opened
     */
    public DatabaseOnDemand(Optional<String> address, Consumer<String> events) {
        this.opening = () -> address.map(Database::open).orElseGet(Database::inMemory);
        this.events = events;
    }

    /**
     * The database, open.
     *
     * @throws DatabaseException when it can't be opened
     */
    public synchronized Database open() {
        if (opened.isEmpty()) {
            Database database = opening.get();
            opened = Optional.of(database);
            events.accept(database.kind());
        }
        return opened.get();
    }

    /** Whether the database answers, where it was ever needed; throws nothing. */
    public boolean ready() {
        return ifOpen().map(Database::ready).orElse(true);
    }

    private synchronized Optional<Database> ifOpen() {
        return opened;
    }

    /** Closes it where it was opened. */
    @Override
    public synchronized void close() {
        opened.ifPresent(Database::close);
        opened = Optional.empty();
    }
}
