package dev.cartwright.reference.checkout;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.Sql;
import dev.cartwright.reference.http.JsonText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The rows of {@code cartwright_checkout} as values; one way in, for the book and for the orders. */
final class CheckoutRows {
    static final String COLUMNS =
            "c.order_id, c.cart_id, c.quote, c.begun, c.expiry, c.state, c.session_id, c.client_secret, c.intent";

    private CheckoutRows() {}

    static void migrate(Database database) {
        database.migrate("/dev/cartwright/reference/checkout/checkout.sql");
    }

    static Optional<Checkout> find(Connection connection, String shop, String orderId) throws SQLException {
        return Sql.first(
                connection,
                "SELECT %s FROM cartwright_checkout c WHERE c.shop = ? AND c.order_id = ?".formatted(COLUMNS),
                CheckoutRows::read,
                shop,
                orderId);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    static Optional<Checkout> lock(Connection connection, String shop, String orderId) throws SQLException {
        return Sql.first(
                connection,
                "SELECT %s FROM cartwright_checkout c WHERE c.shop = ? AND c.order_id = ? FOR UPDATE"
                        .formatted(COLUMNS),
                CheckoutRows::read,
                shop,
                orderId);
    }

    static void insert(Connection connection, String shop, Checkout checkout) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO cartwright_checkout (shop, order_id, cart_id, quote, begun, expiry, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
                shop,
                checkout.orderId(),
                JsonText.writeAscii(TextNode.valueOf(checkout.cart().value())),
                QuoteText.write(checkout.quote()),
                checkout.begun().toEpochMilli(),
                checkout.expiry().toEpochMilli(),
                checkout.state().name());
    }

    static void state(Connection connection, String shop, String orderId, Checkout.State state) throws SQLException {
        Sql.update(
                connection,
                "UPDATE cartwright_checkout SET state = ? WHERE shop = ? AND order_id = ?",
                state.name(),
                shop,
                orderId);
    }

    static Checkout read(ResultSet row) throws SQLException {
        return new Checkout(
                row.getString("order_id"),
                new CartId(JsonText.read(row.getString("cart_id")).orElseThrow().textValue()),
                QuoteText.read(row.getString("quote")),
                Instant.ofEpochMilli(row.getLong("begun")),
                Instant.ofEpochMilli(row.getLong("expiry")),
                Checkout.State.valueOf(row.getString("state")),
                session(row));
    }

    private static Optional<PaymentSession> session(ResultSet row) throws SQLException {
        Optional<String> id = Optional.ofNullable(row.getString("session_id"));
        Optional<String> secret = Optional.ofNullable(row.getString("client_secret"));
        Optional<String> intent = Optional.ofNullable(row.getString("intent"));
        return id.map(name -> new PaymentSession(name, secret.orElse(""), intent));
    }
}
