package dev.cartwright.reference.database;

import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.Sku;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The SKUs of one shop in a database. Nothing is remembered: what somebody changes there is what the
 * next request finds. Every method may throw {@link dev.cartwright.reference.cart.StoreUnavailableException}.
 */
public final class JdbcCatalogue implements Catalogue {
    private final Transactions transactions;
    private final String shop;

    private JdbcCatalogue(Transactions transactions, String shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    /**
     * The catalogue of {@code shop}. Where the shop has none, it is given {@code first}, once, however
     * many servers start at once.
     *
     * @throws DatabaseException when the tables can't be made or their SKUs can't be sold
     */
    public static JdbcCatalogue of(Database database, String shop, Catalogue first) {
        database.migrate("/dev/cartwright/reference/database/inventory.sql");
        database.transactions().run(connection -> seeded(connection, shop, first));
        JdbcCatalogue catalogue = new JdbcCatalogue(database.transactions(), shop);
        try {
            // judges the line keys
            Catalogue.of(List.copyOf(catalogue.skus()));
        } catch (IllegalArgumentException unfit) {
            throw new DatabaseException("The SKUs of shop %s in the database of DATABASE_URL can't be sold: %s"
                    .formatted(shop, unfit.getMessage()));
        }
        return catalogue;
    }

    /** Who writes the shop's own row writes its SKUs; whoever comes at the same moment fails on that row and sees them. */
    private static boolean seeded(Connection connection, String shop, Catalogue first) throws SQLException {
        if (Sql.first(connection, "SELECT 1 FROM cartwright_shop WHERE shop = ?", row -> true, shop)
                .isPresent()) {
            return false;
        }
        Sql.update(
                connection,
                "INSERT INTO cartwright_shop (shop, currency) VALUES (?, ?)",
                shop,
                first.currency().orElse(""));
        if (Sql.first(connection, "SELECT 1 FROM cartwright_sku WHERE shop = ? LIMIT 1", row -> true, shop)
                .isPresent()) {
            return false;
        }
        int place = 0;
        for (Sku sku : first.skus()) {
            SkuRow.insert(connection, shop, place++, sku);
        }
        return true;
    }

    @Override
    public Optional<Sku> find(String id) {
        if (!Names.canBe(id)) {
            return Optional.empty();
        }
        return transactions.read(connection -> Sql.first(
                connection,
                "SELECT " + SkuRow.COLUMNS + " FROM cartwright_sku WHERE shop = ? AND id = ? AND active",
                SkuRow::read,
                shop,
                id));
    }

    @Override
    public Collection<Sku> skus() {
        return transactions.read(connection -> Sql.list(
                connection,
                "SELECT " + SkuRow.COLUMNS + " FROM cartwright_sku WHERE shop = ? AND active ORDER BY place, id",
                SkuRow::read,
                shop));
    }

    @Override
    public Optional<String> currency() {
        return transactions
                .read(connection -> Sql.first(
                        connection,
                        "SELECT currency FROM cartwright_shop WHERE shop = ?",
                        row -> row.getString("currency"),
                        shop))
                .filter(code -> !code.isEmpty());
    }
}
