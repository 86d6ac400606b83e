package dev.cartwright.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Assembly;
import dev.cartwright.reference.assembly.Stock;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartChange;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.LineResolver;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.ShopCartService;
import dev.cartwright.reference.cart.StockRule;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.cookie.SignedCookie;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HeaderFields;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.RequestBody;
import dev.cartwright.reference.operations.Operations;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must do, whatever it is made of. The memory store, whose rules are Java, is the measure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CartStoreContract {
    /** For the million: {@code -Dcartwright.visitors=1000000}. */
    private static final int VISITORS = Integer.getInteger("cartwright.visitors", 2_000);

    private static final HttpRequest VISIT = new HttpRequest(
            "GET",
            "/api/cart",
            HeaderFields.of("Host", "x"),
            RequestBody.none(),
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 1),
            InetAddress.getLoopbackAddress(),
            "visit");

    final Map<String, Long> stock = new ConcurrentHashMap<>();
    final StockRule figures = StockRule.validateOnly(id -> stock.getOrDefault(
            id, Catalogue.of(CartSamples.SKUS).find(id).map(Sku::stock).orElse(0L)));

    /** Longer than an int can tell in milliseconds, and than any time tests take. */
    static final Duration TTL = Duration.ofDays(400);

    /** A store of carts of that shop, all on the same backend. */
    abstract CartStore store(String shop, Duration ttl);

    /** How many carts there is room taken for. */
    abstract long kept(CartStore store, String shop);

    final CartStore store(String shop) {
        return store(shop, TTL);
    }

    static CartService service(CartStore store, StockRule rule) {
        return new ShopCartService(store, LineResolver.of(Catalogue.of(CartSamples.SKUS)), rule);
    }

    static CartId fresh() {
        return new CartId(UUID.randomUUID().toString());
    }

    static LineRequest line(String sku, long qty) {
        return new LineRequest(sku, qty, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheSameAnswersAsMemory(long seed) {
        compare(seed, figures);
    }

    @Test
    void givesTheSameAnswersAsMemoryUnderARuleOfAnyOtherKind() {
        compare(4, (operation, sku, before, after) -> figures.judge(operation, sku, before, after));
    }

    private void compare(long seed, StockRule rule) {
        stock.clear();
        CartService measured = service(store("compared"), rule);
        CartService measure = service(new MemoryCartStore(Clock.systemUTC(), Duration.ofDays(30)), rule);
        Random random = new Random(seed);
        CartId id = fresh();
        for (int step = 0; step < 250; step++) {
            if (random.nextInt(12) == 0) {
                stock.put(
                        CartSamples.pick(List.of("shirt", "größe/книга", "plenty"), random), (long) random.nextInt(12));
            }
            List<LineRequest> lines = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(_ -> CartSamples.request(random))
                    .toList();
            String key = CartSamples.pick(CartSamples.KEYS, random);
            long qty = CartSamples.quantity(random) - 1;
            int what = random.nextInt(10);
            Outcome expected = change(measure, id, what, lines, new QuantityChange(key, qty));
            assertThat(told(change(measured, id, what, lines, new QuantityChange(key, qty))))
                    .as("step %d of seed %d", step, seed)
                    .isEqualTo(told(expected));
            assertThat(List.copyOf(measured.read(id).lines().entrySet()).toString())
                    .isEqualTo(List.copyOf(measure.read(id).lines().entrySet()).toString());
        }
    }

    private static Outcome change(
            CartService service, CartId id, int what, List<LineRequest> lines, QuantityChange change) {
        return switch (what) {
            case 0, 1, 2, 3 -> service.add(id, lines.getFirst());
            case 4, 5, 6 -> service.set(id, change);
            case 7 -> service.remove(id, change.lineKey());
            case 8 -> service.replace(id, lines);
            default -> service.replace(id, change.qty() == 0 ? List.of() : lines.subList(0, 1));
        };
    }

    /** As text, because it shows the lines' order and what JSON shows of their details. */
    private static String told(Outcome outcome) {
        return outcome.toString();
    }

    @Test
    void losesNoneOfManyConcurrentAdds() throws Exception {
        stock.clear();
        assertThat(addedConcurrently(32, 100, figures)).isEqualTo(3_200);
    }

    @Test
    void neverPassesTheStockHoweverManyAddAtOnce() throws Exception {
        stock.clear();
        stock.put("plenty", 500L);
        assertThat(addedConcurrently(32, 30, figures)).isEqualTo(500);
    }

    @Test
    void losesNoConcurrentChangeOfAnyOtherKind() throws Exception {
        stock.clear();
        StockRule opaque = (operation, sku, before, after) -> figures.judge(operation, sku, before, after);
        assertThat(addedConcurrently(4, 20, opaque)).isEqualTo(80);
    }

    /** How many adds were accepted, which is how many the cart then holds. */
    private long addedConcurrently(int clients, int adds, StockRule rule) throws Exception {
        CartService service = service(store("busy"), rule);
        CartId id = fresh();
        List<Callable<Long>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            all.add(() -> IntStream.range(0, adds)
                    .filter(_ -> service.add(id, line("plenty", 1)) instanceof Outcome.Accepted)
                    .count());
        }
        long accepted = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Long> future : threads.invokeAll(all)) {
                accepted += future.get();
            }
        }
        assertThat(service.read(id).quantityOf("plenty")).isEqualTo(accepted);
        return accepted;
    }

    @Test
    void takesOutWhatWasBoughtAndLeavesWhatCameMeanwhile() {
        stock.clear();
        CartStore store = store("bought");
        CartService service = service(store, figures);
        CartId id = fresh();
        service.replace(id, List.of(line("plenty", 5), line("größe/книга", 2), line("half \uD83D of a pair", 3)));
        Map<String, Long> bought =
                Map.of("plenty", 2L, "größe/книга", 2L, "half \uD83D of a pair", CartSamples.LARGEST, "nothing", 1L);
        service.add(id, line("plenty", 4));
        Cart left = ((Outcome.Accepted) store.update(id, new CartChange.TakeBought(bought))).cart();
        assertThat(left.quantityOf("plenty")).isEqualTo(7);
        assertThat(left.lines()).hasSize(1);
        assertThat(service.read(id)).isEqualTo(left);
        assertThat(store.update(fresh(), new CartChange.TakeBought(bought)))
                .isEqualTo(new Outcome.Accepted(Cart.EMPTY));
    }

    @Test
    void keepsACartForItsTtlAfterTheLastWriteAndNoLonger() {
        stock.clear();
        CartStore store = store("life");
        CartService service = service(store, figures);
        CartId id = fresh();
        List<Runnable> writes = List.of(
                () -> service.add(id, line("plenty", 9)),
                () -> service.add(id, line("plenty", 1)),
                () -> service.set(id, new QuantityChange("plenty", 9)),
                () -> service.replace(id, List.of(line("plenty", 7), line("größe/книга", 1))),
                () -> service.remove(id, "größe/книга"),
                () -> store.update(id, new CartChange.TakeBought(Map.of("plenty", 1L))),
                () -> store.update(id, Outcome.Accepted::new));
        for (Runnable write : writes) {
            write.run();
            store.advance(TTL.minusDays(1));
            assertThat(service.read(id).quantityOf("plenty")).isPositive();
        }
        service.add(id, line("gone", 1));
        service.set(id, new QuantityChange("nothing", 1));
        store.advance(Duration.ofDays(1));
        assertThat(service.read(id)).isEqualTo(Cart.EMPTY);
        assertThat(service.add(id, line("plenty", 1))).isInstanceOf(Outcome.Accepted.class);
        assertThat(service.read(id).quantityOf("plenty")).isEqualTo(1);
    }

    @Test
    void keepsTheCartsOfTwoShopsApart() {
        stock.clear();
        CartService one = service(store("one"), figures);
        CartService other = service(store("other"), figures);
        CartId id = fresh();
        one.add(id, line("plenty", 1));
        assertThat(other.read(id)).isEqualTo(Cart.EMPTY);
        other.add(id, line("plenty", 5));
        other.replace(id, List.of());
        assertThat(one.read(id).quantityOf("plenty")).isEqualTo(1);
    }

    @Test
    void takesNoRoomForVisitorsWithoutACookie() {
        CartStore store = store("visitors");
        Surroundings surroundings = new Surroundings(Catalogue.of(CartSamples.SKUS), Clock.systemUTC(), TTL);
        Handler shop = Assembly.of(
                        new Assembly.Order(
                                surroundings,
                                store,
                                Stock.of(surroundings.catalogue(), surroundings.clock()),
                                new SignedCookie("a-secret-of-the-tests-and-of-nobody-else"),
                                Operations.none(),
                                Optional.empty(),
                                "/api/cart",
                                65_536),
                        Alteration.none())
                .handler();
        long before = kept(store, "visitors");
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            assertThat(shop.answer(VISIT).status()).isEqualTo(200);
        }
        assertThat(kept(store, "visitors")).isEqualTo(before);
        service(store, figures).add(fresh(), line("plenty", 1));
        assertThat(kept(store, "visitors")).as("what is counted").isEqualTo(before + 1);
    }

    @Test
    void answersThatItIsReady() {
        assertThat(store("ready").ready()).isTrue();
    }

    @Test
    void keepsNothingForWhoeverOnlyReadsOrIsRefused() {
        stock.clear();
        CartService service = service(store("nobody"), figures);
        CartId id = fresh();
        assertThat(service.read(id)).isEqualTo(Cart.EMPTY);
        assertThat(service.add(id, line("gone", 1))).isInstanceOf(Outcome.Refused.class);
        assertThat(service.remove(id, "plenty")).isInstanceOf(Outcome.Refused.class);
        assertThat(service.read(id)).isEqualTo(Cart.EMPTY);
    }
}
