package dev.cartwright.reference.checkout;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.checkout.Checkout.State;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.Sql;
import dev.cartwright.reference.database.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The checkouts of one shop in a database, which many servers and many shops may share. */
public final class JdbcCheckoutBook implements CheckoutBook {
    private final String shop;
    private final Transactions transactions;

    /** The book of {@code shop}; makes its tables where they are not there yet. */
    public JdbcCheckoutBook(Database database, String shop) {
        CheckoutRows.migrate(database);
        this.shop = shop;
        this.transactions = database.transactions();
    }

    @Override
    public Begun begin(CartId cart, Quote quote, Instant now, Instant expiry) {
        String hash = Checkout.sha256(cart.value());
        Checkout fresh =
                new Checkout(UUID.randomUUID().toString(), cart, quote, now, expiry, State.OPENING, Optional.empty());
        return transactions.run(connection -> {
            Optional<String> current = Sql.first(
                    connection,
                    "SELECT order_id FROM cartwright_checkout_cart WHERE shop = ? AND cart_hash = ? FOR UPDATE",
                    row -> row.getString(1),
                    shop,
                    hash);
            Optional<Checkout> old =
                    current.isPresent() ? CheckoutRows.lock(connection, shop, current.get()) : Optional.empty();
            if (old.filter(checkout -> checkout.serves(quote, now)).isPresent()) {
                return new Begun(old.get(), Optional.empty());
            }
            Optional<Checkout> replaced = old.filter(Checkout::isPayable);
            if (replaced.isPresent()) {
                CheckoutRows.state(connection, shop, replaced.get().orderId(), State.REPLACED);
            }
            CheckoutRows.insert(connection, shop, fresh);
            point(connection, hash, fresh.orderId(), current.isPresent());
            return new Begun(fresh, replaced);
        });
    }

    /** Two servers that both find no row insert one each: the second fails, and looks again. */
    private void point(Connection connection, String hash, String orderId, boolean known) throws SQLException {
        Sql.update(
                connection,
                known
                        ? "UPDATE cartwright_checkout_cart SET order_id = ? WHERE shop = ? AND cart_hash = ?"
                        : "INSERT INTO cartwright_checkout_cart (order_id, shop, cart_hash) VALUES (?, ?, ?)",
                orderId,
                shop,
                hash);
    }

    @Override
    public Checkout opened(String orderId, PaymentSession session) {
        return transactions.run(connection -> {
            Checkout found = CheckoutRows.lock(connection, shop, orderId).orElseThrow();
            if (found.session().isPresent()) {
                return found;
            }
            Sql.update(
                    connection,
                    "UPDATE cartwright_checkout SET session_id = ?, client_secret = ? WHERE shop = ? AND order_id = ?",
                    session.id(),
                    session.clientSecret(),
                    shop,
                    orderId);
            if (session.intent().isPresent()) {
                Sql.update(
                        connection,
                        "UPDATE cartwright_checkout SET intent = ? WHERE shop = ? AND order_id = ?",
                        session.intent().get(),
                        shop,
                        orderId);
            }
            if (found.state() == State.OPENING) {
                CheckoutRows.state(connection, shop, orderId, State.OPEN);
            }
            return CheckoutRows.find(connection, shop, orderId).orElseThrow();
        });
    }

    @Override
    public boolean end(String orderId, State state) {
        return transactions.run(connection -> {
            Checkout found = CheckoutRows.lock(connection, shop, orderId).orElseThrow();
            if (found.state() == State.PAID) {
                return false;
            }
            // what has ended for good stays so: a late failure does not make it payable again
            if (found.isPayable()) {
                CheckoutRows.state(connection, shop, orderId, state);
            }
            return true;
        });
    }

    @Override
    public Optional<Checkout> ofSession(String sessionId) {
        return transactions.run(connection -> Sql.first(
                connection,
                "SELECT %s FROM cartwright_checkout c WHERE c.shop = ? AND c.session_id = ?"
                        .formatted(CheckoutRows.COLUMNS),
                CheckoutRows::read,
                shop,
                sessionId));
    }

    @Override
    public Optional<Checkout> ofOrder(String orderId, String intent) {
        return transactions.run(connection -> Sql.first(
                connection,
                "SELECT %s FROM cartwright_checkout c WHERE c.shop = ? AND (c.order_id = ? OR c.intent = ?)"
                        .formatted(CheckoutRows.COLUMNS),
                CheckoutRows::read,
                shop,
                orderId,
                intent));
    }
}
