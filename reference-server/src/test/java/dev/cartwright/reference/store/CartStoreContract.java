package dev.cartwright.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.Cart;
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
    private static final long LARGEST = 9_007_199_254_740_991L;
    private static final List<Sku> SKUS = List.of(
            new Sku(
                    "shirt",
                    "Shirt \"S\"\n",
                    2_999,
                    10,
                    List.of("S", "M", "X:L"),
                    Map.of("slug", "a-shirt", "ü", "\\")),
            new Sku("shirt:blue", "Blue", 1, 3, List.of("S"), Map.of()),
            new Sku("größe/книга", "Größe \uD83D\uDE00", 0, 7, List.of(), Map.of()),
            new Sku("half \uD83D of a pair", "Half", 5, 4, List.of(), Map.of()),
            new Sku("gone", "Gone", 5, 0, List.of(), Map.of()),
            new Sku("plenty", "Plenty", LARGEST, LARGEST, List.of(), Map.of()));
    private static final List<String> KEYS = List.of(
            "shirt:S",
            "shirt:M",
            "shirt:X:L",
            "shirt:blue:S",
            "größe/книга",
            "half \uD83D of a pair",
            "plenty",
            "gone",
            "nothing",
            "");

    final Map<String, Long> stock = new ConcurrentHashMap<>();
    final StockRule figures = StockRule.validateOnly(id ->
            stock.getOrDefault(id, Catalogue.of(SKUS).find(id).map(Sku::stock).orElse(0L)));

    /** A store of carts of that shop, all on the same backend. */
    abstract CartStore store(String shop);

    static CartService service(CartStore store, StockRule rule) {
        return new ShopCartService(store, LineResolver.of(Catalogue.of(SKUS)), rule);
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
                stock.put(pick(List.of("shirt", "größe/книга", "plenty"), random), (long) random.nextInt(12));
            }
            List<LineRequest> lines = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(_ -> request(random))
                    .toList();
            String key = pick(KEYS, random);
            long qty = quantity(random) - 1;
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

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static long quantity(Random random) {
        return random.nextInt(20) == 0 ? LARGEST : 1 + random.nextInt(5);
    }

    private static LineRequest request(Random random) {
        Sku sku = pick(SKUS, random);
        Optional<String> size = sku.isSized() ? Optional.of(pick(sku.sizes(), random)) : Optional.empty();
        return new LineRequest(
                random.nextInt(25) == 0 ? "nothing" : sku.id(),
                quantity(random),
                random.nextInt(25) == 0 ? Optional.of("XXL") : size,
                details("meta", random),
                details("rental", random));
    }

    private static Optional<ObjectNode> details(String kind, Random random) {
        if (random.nextInt(3) > 0) {
            return Optional.empty();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode().put(kind, "a\nb\u0000\uD83D\u2028\"");
        node.putObject("deep").put("fee", 0.1 + random.nextInt(3)).putArray("none");
        return Optional.of(node.put("big", LARGEST).putNull("null"));
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
