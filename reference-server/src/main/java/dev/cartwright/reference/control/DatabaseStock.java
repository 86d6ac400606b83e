package dev.cartwright.reference.control;

import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.Sql;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The stock of a shop whose SKUs are in a database, and with it that of every other server on it. */
final class DatabaseStock implements StockControl {
    private final Database database;
    private final String shop;
    private final Map<String, Long> before = new ConcurrentHashMap<>();

    DatabaseStock(Database database, String shop) {
        this.database = database;
        this.shop = shop;
    }

    @Override
    public boolean set(String skuId, long stock) {
        Optional<Long> was = database.transactions().run(connection -> {
            Optional<Long> old = Sql.first(
                    connection,
                    "SELECT stock FROM cartwright_sku WHERE shop = ? AND id = ? AND active",
                    row -> row.getLong(1),
                    shop,
                    skuId);
            Sql.update(connection, "UPDATE cartwright_sku SET stock = ? WHERE shop = ? AND id = ?", stock, shop, skuId);
            return old;
        });
        was.ifPresent(old -> before.putIfAbsent(skuId, old));
        return was.isPresent();
    }

    @Override
    public void reset() {
        before.forEach((skuId, stock) -> database.transactions()
                .run(connection -> Sql.update(
                        connection,
                        "UPDATE cartwright_sku SET stock = ? WHERE shop = ? AND id = ?",
                        stock,
                        shop,
                        skuId)));
        before.clear();
    }

    @Override
    public Map<String, Long> all() {
        Map<String, Long> figures = new LinkedHashMap<>();
        database.transactions()
                .read(connection -> Sql.list(
                        connection,
                        "SELECT id, stock FROM cartwright_sku WHERE shop = ? AND active ORDER BY place, id",
                        row -> Map.entry(row.getString("id"), row.getLong("stock")),
                        shop))
                .forEach(row -> figures.put(row.getKey(), row.getValue()));
        return figures;
    }
}
