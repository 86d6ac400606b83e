package dev.cartwright.reference.database;

import dev.cartwright.reference.database.HoldTable.Hold;
import dev.cartwright.reference.database.HoldTable.Shelf;
import dev.cartwright.reference.database.HoldTable.Status;
import dev.cartwright.reference.inventory.Holds;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds in a database ({@code reserve_ttl}), by a clock that is about the same on all servers. May throw
 * {@link dev.cartwright.reference.cart.StoreUnavailableException}.
 *
 * <p>A name that is placed again: while its hold is open that is asking once; when it has ended it is
 * placed anew; once sold nothing more is set aside under it. A request that lacks something leaves the
 * cart's earlier holds as they are. What a hold that was paid too late answered, it answers again.
 */
public final class JdbcHolds implements Holds {
    private static final int REAPED_AT_ONCE = 500;

    /** Makes {@link Transactions} run the work again. */
    private static final String CHANGED_MEANWHILE = "40001";

    private final Transactions transactions;
    private final String shop;
    private final Clock clock;

    private JdbcHolds(Transactions transactions, String shop, Clock clock) {
        this.transactions = transactions;
        this.shop = shop;
        this.clock = clock;
    }

    /** The holds of {@code shop}, whose tables are there. */
    public static JdbcHolds of(Database database, String shop, Clock clock) {
        return new JdbcHolds(database.transactions(), shop, clock);
    }

    @Override
    public Placement place(Request request) {
        SortedMap<String, Long> wanted = new TreeMap<>(request.quantities());
        String cart = Names.ofCart(request.cartId());
        return transactions.run(connection -> {
            HoldTable table = new HoldTable(connection, shop);
            Map<String, Shelf> shelf = table.lockStock(new TreeSet<>(wanted.keySet()));
            Instant now = now();
            Optional<Hold> known = table.lock(request.id());
            if (known.isPresent() && (known.get().isOpenAt(now) || known.get().status() == Status.SOLD)) {
                return new Placement.Held(known.get().endsAt());
            }
            List<Shortage> shortages = new ArrayList<>();
            for (Map.Entry<String, Long> line : wanted.entrySet()) {
                long available = available(table, shelf, line.getKey(), now, cart, request.id());
                if (line.getValue() > available) {
                    shortages.add(new Shortage(line.getKey(), line.getValue(), available));
                }
            }
            if (!shortages.isEmpty()) {
                return new Placement.Lacking(shortages);
            }
            Instant until = now.plus(request.ttl());
            table.releaseOthersOf(cart, request.id());
            table.write(request.id(), cart, wanted, until);
            return new Placement.Held(until);
        });
    }

    private static long available(
            HoldTable table, Map<String, Shelf> shelf, String skuId, Instant now, String cart, String id)
            throws SQLException {
        long offered = shelf.getOrDefault(skuId, Shelf.EMPTY).offered();
        return offered == 0 ? 0 : Math.max(0, offered - table.heldByOthers(skuId, now, cart, id));
    }

    @Override
    public Commitment commit(String id) {
        return transactions.run(connection -> {
            HoldTable table = new HoldTable(connection, shop);
            SortedMap<String, Long> lines = table.lines(id);
            Map<String, Shelf> shelf = table.lockStock(new TreeSet<>(lines.keySet()));
            Optional<Hold> hold = table.lock(id);
            if (!table.lines(id).equals(lines)) {
                throw new SQLException("placed anew meanwhile", CHANGED_MEANWHILE);
            }
            if (hold.isEmpty()) {
                return Commitment.UNKNOWN;
            }
            return switch (hold.get().status()) {
                case SOLD -> Commitment.SOLD;
                case GONE -> Commitment.GONE;
                case OPEN, RELEASED, EXPIRED -> sold(table, id, hold.get(), lines, shelf);
            };
        });
    }

    private Commitment sold(
            HoldTable table, String id, Hold hold, SortedMap<String, Long> lines, Map<String, Shelf> shelf)
            throws SQLException {
        Instant now = now();
        for (Map.Entry<String, Long> line : lines.entrySet()) {
            // what an open hold has set aside is its own; one that has ended stands behind all that are open
            long held = hold.isOpenAt(now) ? 0 : table.heldByOthers(line.getKey(), now, "", id);
            if (line.getValue() > shelf.getOrDefault(line.getKey(), Shelf.EMPTY).stock() - held) {
                table.settle(id, Status.GONE);
                return Commitment.GONE;
            }
        }
        table.sell(lines);
        table.settle(id, Status.SOLD);
        return Commitment.SOLD;
    }

    @Override
    public void release(String id) {
        transactions.run(connection -> new HoldTable(connection, shop).end(id, Status.RELEASED));
    }

    @Override
    public boolean extend(String id, Duration ttl) {
        return transactions.run(connection -> {
            HoldTable table = new HoldTable(connection, shop);
            // with the stock locked nobody takes a hold for ended while it is made to last
            table.lockStock(new TreeSet<>(table.lines(id).keySet()));
            Instant now = now();
            boolean open = table.lock(id).filter(hold -> hold.isOpenAt(now)).isPresent();
            if (open) {
                table.keepUntil(id, now.plus(ttl));
            }
            return open;
        });
    }

    @Override
    public int reap() {
        Instant now = now();
        List<String> due = transactions.read(connection -> new HoldTable(connection, shop).due(now, REAPED_AT_ONCE));
        int reaped = 0;
        for (String id : due) {
            reaped += transactions.run(connection -> new HoldTable(connection, shop).expire(id, now)) ? 1 : 0;
        }
        return reaped;
    }

    /** In milliseconds, as the tables keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
