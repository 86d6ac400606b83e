package dev.cartwright.reference.checkout;

import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.Sql;
import dev.cartwright.reference.database.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The orders of one shop in a database, which many servers and many shops may share. */
public final class JdbcOrders implements Orders {
    private final String shop;
    private final Transactions transactions;

    /** The orders of {@code shop}; makes its tables where they are not there yet. */
    public JdbcOrders(Database database, String shop) {
        CheckoutRows.migrate(database);
        this.shop = shop;
        this.transactions = database.transactions();
    }

    @Override
    public Order record(String orderId, Optional<String> intent, Instant now) {
        return transactions.run(connection -> {
            Checkout checkout = CheckoutRows.lock(connection, shop, orderId).orElseThrow();
            Optional<Order> known = find(connection, orderId);
            if (known.isPresent()) {
                return known.get();
            }
            CheckoutRows.state(connection, shop, checkout.orderId(), Checkout.State.PAID);
            Sql.update(
                    connection,
                    "INSERT INTO cartwright_order (shop, order_id, paid, stock, taken_out) VALUES (?, ?, ?, ?, FALSE)",
                    shop,
                    orderId,
                    now.toEpochMilli(),
                    Order.Stock.OPEN.name());
            if (intent.isPresent()) {
                set(connection, orderId, "intent", intent.get());
            }
            return find(connection, orderId).orElseThrow();
        });
    }

    @Override
    public Optional<Order> find(String orderId) {
        return transactions.run(connection -> find(connection, orderId));
    }

    @Override
    public void settled(String orderId, Order.Stock stock) {
        transactions.run(connection -> set(connection, orderId, "stock", stock.name()));
    }

    @Override
    public void refunded(String orderId, String refund) {
        transactions.run(connection -> set(connection, orderId, "refund", refund));
    }

    @Override
    public boolean takingOut(String orderId, Optional<Map<String, Long>> known, Map<String, Long> before) {
        return transactions.run(connection -> {
            boolean locked = CheckoutRows.lock(connection, shop, orderId).isPresent();
            Order order = find(connection, orderId).orElseThrow();
            if (!locked || order.takenOut() || !order.before().equals(known)) {
                return false;
            }
            set(connection, orderId, "cart_before", QuoteText.write(before));
            return true;
        });
    }

    @Override
    public void takenOut(String orderId) {
        transactions.run(connection -> set(connection, orderId, "taken_out", true));
    }

    @Override
    public boolean isHandled(String eventId) {
        return transactions.run(connection -> isHandled(connection, eventId));
    }

    @Override
    public void handled(String eventId, Instant now) {
        transactions.run(connection -> isHandled(connection, eventId)
                || Sql.update(
                                connection,
                                "INSERT INTO cartwright_payment_event (shop, event_id, handled) VALUES (?, ?, ?)",
                                shop,
                                eventId,
                                now.toEpochMilli())
                        == 1);
    }

    private boolean isHandled(Connection connection, String eventId) throws SQLException {
        return Sql.first(
                        connection,
                        "SELECT 1 FROM cartwright_payment_event WHERE shop = ? AND event_id = ?",
                        row -> row.getInt(1),
                        shop,
                        eventId)
                .isPresent();
    }

    private boolean set(Connection connection, String orderId, String column, Object value) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE cartwright_order SET %s = ? WHERE shop = ? AND order_id = ?".formatted(column),
                        value,
                        shop,
                        orderId)
                == 1;
    }

    private Optional<Order> find(Connection connection, String orderId) throws SQLException {
        return Sql.first(
                connection,
                "SELECT %s, o.intent AS paid_by, o.paid, o.stock, o.refund, o.cart_before, o.taken_out"
                                .formatted(CheckoutRows.COLUMNS)
                        + " FROM cartwright_order o JOIN cartwright_checkout c ON c.shop = o.shop AND c.order_id = o.order_id"
                        + " WHERE o.shop = ? AND o.order_id = ?",
                JdbcOrders::read,
                shop,
                orderId);
    }

    private static Order read(ResultSet row) throws SQLException {
        return new Order(
                CheckoutRows.read(row),
                Optional.ofNullable(row.getString("paid_by")),
                Instant.ofEpochMilli(row.getLong("paid")),
                Order.Stock.valueOf(row.getString("stock")),
                Optional.ofNullable(row.getString("refund")),
                Optional.ofNullable(row.getString("cart_before")).map(QuoteText::readQuantities),
                row.getBoolean("taken_out"));
    }
}
