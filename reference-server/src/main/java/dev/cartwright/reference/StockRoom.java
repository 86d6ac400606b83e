package dev.cartwright.reference;

import dev.cartwright.reference.InventorySettings.Mode;
import dev.cartwright.reference.assembly.Stock;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.DatabaseOnDemand;
import dev.cartwright.reference.database.JdbcCatalogue;
import dev.cartwright.reference.database.JdbcHolds;
import dev.cartwright.reference.database.JdbcInventory;
import dev.cartwright.reference.http.EventLog;
import dev.cartwright.reference.inventory.CheckedHolds;
import dev.cartwright.reference.inventory.Holds;
import dev.cartwright.reference.inventory.Inventory;
import dev.cartwright.reference.inventory.Reaper;
import java.time.Duration;
import java.util.Optional;

/**
 * What a server sells, how much there is of it, and the database behind both where there is one. A
 * catalogue in memory stays the catalogue unless a database is named, or stock is to be set aside.
 */
final class StockRoom implements AutoCloseable {
    /** Nobody waits for the reaper: an expired hold counts against nobody before. */
    private static final Duration REST_OF_THE_REAPER = Duration.ofSeconds(5);

    private final Catalogue catalogue;
    private final Stock stock;
    private final DatabaseOnDemand database;
    private final Optional<Reaper> reaper;

    private StockRoom(Catalogue catalogue, Stock stock, DatabaseOnDemand database, Optional<Reaper> reaper) {
        this.catalogue = catalogue;
        this.stock = stock;
        this.database = database;
        this.reaper = reaper;
    }

    /** Opens it; a database only where it is needed. */
    static StockRoom open(ServerConfiguration configuration, ServerOperations operations) {
        EventLog log = operations.log();
        InventorySettings settings = configuration.inventory();
        DatabaseOnDemand database =
                new DatabaseOnDemand(settings.database().map(Secret::reveal), kind -> log.life("database", kind));
        boolean opened = false;
        try {
            StockRoom room = open(configuration, operations, database);
            opened = true;
            return room;
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    private static StockRoom open(
            ServerConfiguration configuration, ServerOperations operations, DatabaseOnDemand database) {
        EventLog log = operations.log();
        InventorySettings settings = configuration.inventory();
        Catalogue listed = configuration.catalogue().read();
        boolean reserving = settings.mode() == Mode.RESERVE_TTL;
        if (!reserving && settings.database().isEmpty()) {
            return checked(operations.catalogue(listed), configuration, database);
        }
        Database opened = database.open();
        operations.stockIsIn(opened);
        Catalogue kept = JdbcCatalogue.of(opened, configuration.shop(), listed);
        if (!reserving) {
            return checked(kept, configuration, database);
        }
        JdbcHolds holds = JdbcHolds.of(opened, configuration.shop(), configuration.clock());
        Stock stock =
                stock(JdbcInventory.of(opened, configuration.shop(), configuration.clock()), holds, settings, database);
        Reaper reaper = Reaper.start(holds, REST_OF_THE_REAPER, event -> log.life("holds", event));
        return new StockRoom(kept, stock, database, Optional.of(reaper));
    }

    private static StockRoom checked(
            Catalogue catalogue, ServerConfiguration configuration, DatabaseOnDemand database) {
        Inventory inventory = Inventory.of(catalogue);
        CheckedHolds holds = new CheckedHolds(inventory, configuration.clock());
        return new StockRoom(
                catalogue, stock(inventory, holds, configuration.inventory(), database), database, Optional.empty());
    }

    private static Stock stock(
            Inventory inventory, Holds holds, InventorySettings settings, DatabaseOnDemand database) {
        return new Stock(
                inventory, holds, settings.holdTtl(), settings.inventoryToken().map(Secret::reveal), database::ready);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Stock stock() {
        return stock;
    }

    /** The server's one database, for others that need one too. */
    DatabaseOnDemand database() {
        return database;
    }

    @Override
    public void close() {
        reaper.ifPresent(Reaper::close);
        database.close();
    }
}
