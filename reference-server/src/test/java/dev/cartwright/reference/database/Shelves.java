package dev.cartwright.reference.database;

import dev.cartwright.reference.MutableClock;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.inventory.Holds;
import dev.cartwright.reference.inventory.Inventory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database with one shop in it, and its stock. */
final class Shelves implements AutoCloseable {
    static final Duration TTL = Duration.ofMinutes(20);

    private final Database database;
    final MutableClock clock = new MutableClock();
    final Catalogue catalogue;
    final Holds holds;
    final Inventory inventory;

    private Shelves(String address, Map<String, Long> stock, Optional<Clock> other) {
        database = Database.open(address);
        List<Sku> skus = new ArrayList<>();
        stock.forEach((id, pieces) -> skus.add(new Sku(id, "A " + id, 100, pieces, List.of(), Map.of())));
        catalogue = JdbcCatalogue.of(database, "shop", Catalogue.of(skus, Optional.of("EUR")));
        holds = JdbcHolds.of(database, "shop", other.orElse(clock));
        inventory = JdbcInventory.of(database, "shop", other.orElse(clock));
    }

    /** By a clock that moves when told to. */
    static Shelves at(String address, Map<String, Long> stock) {
        return new Shelves(address, stock, Optional.empty());
    }

    /** By the machine's own clock. */
    static Shelves ticking(String address, Map<String, Long> stock) {
        return new Shelves(address, stock, Optional.of(Clock.systemUTC()));
    }

    Holds.Placement place(String id, String cart, Map<String, Long> quantities) {
        return holds.place(new Holds.Request(id, cart, quantities, TTL));
    }

    boolean places(String id, String cart, Map<String, Long> quantities) {
        return place(id, cart, quantities) instanceof Holds.Placement.Held;
    }

    int change(String statement) {
        return database.transactions().run(connection -> Sql.update(connection, statement));
    }

    long count(String query) {
        return database.transactions()
                .read(connection -> Sql.first(connection, query, row -> row.getLong(1)))
                .orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
