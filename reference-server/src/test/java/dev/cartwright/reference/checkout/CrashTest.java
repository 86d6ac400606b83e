package dev.cartwright.reference.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.reference.analytics.Analytics;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.CatalogueFile;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.database.Sql;
import dev.cartwright.reference.inventory.CheckedHolds;
import dev.cartwright.reference.inventory.Holds;
import dev.cartwright.reference.inventory.Inventory;
import dev.cartwright.reference.store.MemoryCartStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Something fails at every single step of a payment, before it takes effect or after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class CrashTest {
    private static final Catalogue CATALOGUE = CatalogueFile.builtIn();
    private static final int MOST_STEPS = 40;

    private final Database database = Database.inMemory();
    private final AtomicInteger shops = new AtomicInteger();

    @AfterAll
    void close() {
        database.close();
    }

    /** The ports of a shop of its own, all of which fail at one step. */
    private final class Scene {
        final CartStore store = new MemoryCartStore(Clock.systemUTC(), Duration.ofHours(1));
        final CartId cart = new CartId("a cart");
        final String shop = "shop-" + shops.incrementAndGet();
        final JdbcOrders orders = new JdbcOrders(database, shop);
        final AtomicInteger steps = new AtomicInteger();
        final AtomicInteger refunds = new AtomicInteger();
        int failing = Integer.MAX_VALUE;
        boolean afterwards;

        Checkouts.Ports ports() {
            Clock clock = Clock.systemUTC();
            Holds holds = new CheckedHolds(Inventory.of(CATALOGUE), clock);
            return new Checkouts.Ports(
                    shop,
                    failing(CartStore.class, store),
                    Pricing.of(CATALOGUE, "eur"),
                    failing(Holds.class, holds),
                    Duration.ofMinutes(20),
                    failing(CheckoutBook.class, new JdbcCheckoutBook(database, shop)),
                    failing(Orders.class, orders),
                    failing(PaymentProvider.class, new Provider()),
                    clock,
                    Analytics.none());
        }

        private <T> T failing(Class<T> port, T inner) {
            return port.cast(Proxy.newProxyInstance(
                    port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                        boolean fails = steps.incrementAndGet() == failing;
                        if (fails && !afterwards) {
                            throw new StoreUnavailableException("killed before step " + failing);
                        }
                        try {
                            Object result = method.invoke(inner, arguments);
                            if (fails) {
                                throw new StoreUnavailableException("killed after step " + failing);
                            }
                            return result;
                        } catch (InvocationTargetException told) {
                            throw told.getTargetException();
                        }
                    }));
        }

        void put(int mugs) {
            Sku mug = CATALOGUE.find("mug-enamel").orElseThrow();
            CartLine line = new CartLine(mug, mugs, Optional.empty(), Optional.empty(), Optional.empty());
            store.update(cart, before -> new Outcome.Accepted(before.plus(line)));
        }

        long mugs() {
            return store.read(cart).quantityOf("mug-enamel");
        }

        private final class Provider implements PaymentProvider {
            @Override
            public PaymentSession open(Request request) {
                return new PaymentSession("cs_" + request.orderId(), "secret", Optional.empty());
            }

            @Override
            public void expire(String sessionId) {
                // nobody asks
            }

            @Override
            public String refund(Payment payment) {
                return "re_" + refunds.incrementAndGet();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void doesEverythingOnceWhereverItIsKilled(boolean afterwards) {
        int reached = 0;
        for (int step = 1; step <= MOST_STEPS; step++) {
            Scene scene = new Scene();
            scene.put(2);
            Checkouts.Answer answer = new Checkouts(scene.ports()).open(scene.cart);
            assertThat(answer).isInstanceOf(Checkouts.Answer.Payable.class);
            String session = ((Checkouts.Answer.Payable) answer).session().id();
            scene.put(1);
            scene.steps.set(0);
            scene.failing = step;
            scene.afterwards = afterwards;

            reached += delivered(scene, session) ? 0 : 1;
            scene.failing = Integer.MAX_VALUE;
            // a server that was killed is another one when the event comes again
            assertThat(delivered(scene, session)).as("step %d", step).isTrue();
            assertThat(delivered(scene, session)).isTrue();

            assertThat(scene.mugs()).as("killed at step %d", step).isEqualTo(1);
            String orderId = session.substring("cs_".length());
            Order order = scene.orders.find(orderId).orElseThrow();
            assertThat(order.stock()).isEqualTo(Order.Stock.SOLD);
            assertThat(order.takenOut()).isTrue();
            assertThat(scene.refunds).hasValue(0);
        }
        assertThat(reached).as("steps at which it was killed").isBetween(8, MOST_STEPS - 1);
    }

    private static boolean delivered(Scene scene, String session) {
        try {
            new Payments(scene.ports()).handle(new PaymentEvent.Completed("evt_1", session, Optional.of("pi_1")));
            return true;
        } catch (StoreUnavailableException _) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void opensOneCheckoutWhereverItIsKilled(boolean afterwards) {
        for (int step = 1; step <= 8; step++) {
            Scene scene = new Scene();
            scene.put(2);
            scene.failing = step;
            scene.afterwards = afterwards;
            try {
                new Checkouts(scene.ports()).open(scene.cart);
            } catch (StoreUnavailableException _) {
                // killed
            }
            scene.failing = Integer.MAX_VALUE;
            Checkouts.Answer first = new Checkouts(scene.ports()).open(scene.cart);
            assertThat(new Checkouts(scene.ports()).open(scene.cart)).isEqualTo(first);
            Optional<Long> checkouts = database.transactions()
                    .run(connection -> Sql.first(
                            connection,
                            "SELECT count(*) FROM cartwright_checkout WHERE shop = ?",
                            row -> row.getLong(1),
                            scene.shop));
            assertThat(checkouts).as("killed at step %d", step).contains(1L);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 2, false",
        "2, 2, 0, true",
        "3, 2, 1, true",
        "3, 2, 3, false",
        "2, 2, 3, false",
        "3, 2, 2, true",
        "0, 2, 0, true"
    })
    void tellsFromTheCartWhetherItWasWritten(long before, long bought, long now, boolean done) {
        assertThat(TakeOut.isDone(Optional.of(line(before)), Map.of("mug", bought), line(now)))
                .isEqualTo(done);
    }

    private static Map<String, Long> line(long qty) {
        return qty == 0 ? Map.of() : Map.of("mug", qty);
    }
}
