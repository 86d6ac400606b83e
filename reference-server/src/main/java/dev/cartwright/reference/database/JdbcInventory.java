package dev.cartwright.reference.database;

import dev.cartwright.reference.inventory.Inventory;
import java.time.Clock;

/**
 * What is on the shelf less what is set aside for others ({@code reserve_ttl}). May throw {@link
 * dev.cartwright.reference.cart.StoreUnavailableException}.
 */
public final class JdbcInventory implements Inventory {
    private static final String LEFT = """
            SELECT s.stock - COALESCE((SELECT SUM(l.qty) FROM cartwright_hold_line l
                WHERE l.shop = s.shop AND l.sku = s.id AND l.counting AND l.ends_at > ? AND l.cart <> ?), 0)
            FROM cartwright_sku s WHERE s.shop = ? AND s.id = ? AND s.active""";

    private final Transactions transactions;
    private final String shop;
    private final Clock clock;
    private final String cart;

    private JdbcInventory(Transactions transactions, String shop, Clock clock, String cart) {
        this.transactions = transactions;
        this.shop = shop;
        this.clock = clock;
        this.cart = cart;
    }

    /** The stock of {@code shop}, whose tables are there. Holds end by {@code clock}. */
    public static JdbcInventory of(Database database, String shop, Clock clock) {
        return new JdbcInventory(database.transactions(), shop, clock, "");
    }

    @Override
    public long stock(String skuId) {
        if (!Names.canBe(skuId)) {
            return 0;
        }
        return transactions
                .read(connection ->
                        Sql.first(connection, LEFT, row -> row.getLong(1), clock.instant(), cart, shop, skuId))
                .map(left -> Math.max(0, left))
                .orElse(0L);
    }

    @Override
    public Inventory seenBy(String cartId) {
        return new JdbcInventory(transactions, shop, clock, Names.ofCart(cartId));
    }
}
