package dev.cartwright.reference.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The holds of one shop on one connection. Whoever changes what counts locks the SKUs first, in the order of their ids. */
final class HoldTable {

    /** How a hold stands. */
    enum Status {
        OPEN,
        SOLD,
        RELEASED,
        EXPIRED,
        GONE
    }

    /** A hold's own row. */
    record Hold(Status status, Instant endsAt) {
        boolean isOpenAt(Instant now) {
            return status == Status.OPEN && now.isBefore(endsAt);
        }
    }

    private final Connection connection;
    private final String shop;

    HoldTable(Connection connection, String shop) {
        this.connection = connection;
        this.shop = shop;
    }

    /**
     * What lies on the shelf of one SKU.
     *
     * @param stock how many
     * @param active whether the shop offers them; what was set aside before is sold all the same
     */
    record Shelf(long stock, boolean active) {
        /** Of a SKU nobody knows. */
        static final Shelf EMPTY = new Shelf(0, false);

        long offered() {
            return active ? stock : 0;
        }
    }

    /** What lies on the shelf of each SKU; nobody else sells or sets aside any of it until the end of the transaction. */
    Map<String, Shelf> lockStock(NavigableSet<String> skuIds) throws SQLException {
        Map<String, Shelf> shelf = new TreeMap<>();
        // one by one: a single statement would lock in an order of the database's own choice
        for (String skuId : skuIds) {
            if (Names.canBe(skuId)) {
                Sql.first(
                                connection,
                                "SELECT stock, active FROM cartwright_sku WHERE shop = ? AND id = ? FOR UPDATE",
                                row -> new Shelf(row.getLong("stock"), row.getBoolean("active")),
                                shop,
                                skuId)
                        .ifPresent(found -> shelf.put(skuId, found));
            }
        }
        return shelf;
    }

    Optional<Hold> lock(String id) throws SQLException {
        return Sql.first(
                connection,
                "SELECT status, ends_at FROM cartwright_hold WHERE shop = ? AND id = ? FOR UPDATE",
                row -> new Hold(Status.valueOf(row.getString("status")), Sql.instant(row, "ends_at")),
                shop,
                id);
    }

    SortedMap<String, Long> lines(String id) throws SQLException {
        SortedMap<String, Long> lines = new TreeMap<>();
        Sql.list(
                connection,
                "SELECT sku, qty FROM cartwright_hold_line WHERE shop = ? AND hold = ?",
                row -> lines.put(row.getString("sku"), row.getLong("qty")) == null,
                shop,
                id);
        return lines;
    }

    /** How many of a SKU are set aside at {@code now}, without those of that cart and those of that hold. */
    long heldByOthers(String skuId, Instant now, String cart, String id) throws SQLException {
        return Sql.first(connection, """
                        SELECT COALESCE(SUM(qty), 0) FROM cartwright_hold_line
                        WHERE shop = ? AND sku = ? AND counting AND ends_at > ? AND cart <> ? AND hold <> ?""", row -> row.getLong(1), shop, skuId, now, cart, id)
                .orElse(0L);
    }

    void releaseOthersOf(String cart, String id) throws SQLException {
        List<String> others = Sql.list(
                connection,
                "SELECT id FROM cartwright_hold WHERE shop = ? AND cart = ? AND status = 'OPEN' AND id <> ? ORDER BY id",
                row -> row.getString("id"),
                shop,
                cart,
                id);
        for (String other : others) {
            end(other, Status.RELEASED);
        }
    }

    void write(String id, String cart, Map<String, Long> quantities, Instant endsAt) throws SQLException {
        Sql.update(connection, "DELETE FROM cartwright_hold_line WHERE shop = ? AND hold = ?", shop, id);
        int changed = Sql.update(
                connection,
                "UPDATE cartwright_hold SET cart = ?, status = 'OPEN', ends_at = ? WHERE shop = ? AND id = ?",
                cart,
                endsAt,
                shop,
                id);
        if (changed == 0) {
            Sql.update(
                    connection,
                    "INSERT INTO cartwright_hold (shop, id, cart, status, ends_at) VALUES (?, ?, ?, 'OPEN', ?)",
                    shop,
                    id,
                    cart,
                    endsAt);
        }
        for (Map.Entry<String, Long> line : quantities.entrySet()) {
            Sql.update(connection, """
                    INSERT INTO cartwright_hold_line (shop, hold, sku, cart, qty, counting, ends_at)
                    VALUES (?, ?, ?, ?, ?, TRUE, ?)""", shop, id, line.getKey(), cart, line.getValue(), endsAt);
        }
    }

    void keepUntil(String id, Instant endsAt) throws SQLException {
        Sql.update(connection, "UPDATE cartwright_hold SET ends_at = ? WHERE shop = ? AND id = ?", endsAt, shop, id);
        Sql.update(
                connection,
                "UPDATE cartwright_hold_line SET ends_at = ? WHERE shop = ? AND hold = ?",
                endsAt,
                shop,
                id);
    }

    void sell(SortedMap<String, Long> lines) throws SQLException {
        for (Map.Entry<String, Long> line : lines.entrySet()) {
            Sql.update(
                    connection,
                    "UPDATE cartwright_sku SET stock = stock - ? WHERE shop = ? AND id = ?",
                    line.getValue(),
                    shop,
                    line.getKey());
        }
    }

    /** Ends a hold that is open; false when it is not. */
    boolean end(String id, Status status) throws SQLException {
        int changed = Sql.update(
                connection,
                "UPDATE cartwright_hold SET status = ? WHERE shop = ? AND id = ? AND status = 'OPEN'",
                status.name(),
                shop,
                id);
        if (changed > 0) {
            countNoMore(id);
        }
        return changed > 0;
    }

    /** Settles a hold, however it stands. */
    void settle(String id, Status status) throws SQLException {
        Sql.update(
                connection, "UPDATE cartwright_hold SET status = ? WHERE shop = ? AND id = ?", status.name(), shop, id);
        countNoMore(id);
    }

    private void countNoMore(String id) throws SQLException {
        Sql.update(
                connection, "UPDATE cartwright_hold_line SET counting = FALSE WHERE shop = ? AND hold = ?", shop, id);
    }

    /** Ends a hold whose time is over; false when somebody settled or extended it meanwhile. */
    boolean expire(String id, Instant now) throws SQLException {
        int changed = Sql.update(connection, """
                UPDATE cartwright_hold SET status = 'EXPIRED'
                WHERE shop = ? AND id = ? AND status = 'OPEN' AND ends_at <= ?""", shop, id, now);
        if (changed > 0) {
            countNoMore(id);
        }
        return changed > 0;
    }

    List<String> due(Instant now, int most) throws SQLException {
        return Sql.list(
                connection,
                "SELECT id FROM cartwright_hold WHERE shop = ? AND status = 'OPEN' AND ends_at <= ? LIMIT ?",
                row -> row.getString("id"),
                shop,
                now,
                most);
    }
}
