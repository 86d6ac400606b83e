package dev.cartwright.reference.benchmark;

import dev.cartwright.reference.benchmark.Rounds.Target;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What carts weigh, and that reading leaves nothing behind. All of it over HTTP. */
class MemoryBenchmark {
    private static final int CARTS = Integer.getInteger("benchmark.carts", 100_000);
    private static final long GETS = Long.getLong("benchmark.gets", 10_000_000);
    private static final int VISITORS = 8;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();

    @Test
    void holdsCartsAndGrowsNoFurther() throws Exception {
        try (BenchmarkShop shop = new BenchmarkShop(builder -> builder);
                Rounds rounds = new Rounds()) {
            Target known = new Target("GET with a cart", shop.port(), shop.gets(VISITORS));
            Target unknown = new Target("GET without a cookie", shop.port(), visitors("GET", ""));
            rounds.round(known, 5_000);
            System.out.printf("%n| | requests | errors | live heap |%n|---|---|---|---|%n");
            System.out.printf("| warm, no carts | | | %s |%n", heap());
            ask(
                    rounds,
                    new Target("PUT of five lines, new cart", shop.port(), visitors("PUT", shop.fiveLines())),
                    CARTS);
            ask(rounds, known, GETS / 10);
            ask(rounds, known, GETS - GETS / 10);
            ask(rounds, unknown, GETS / 10);
        }
    }

    private static List<String> visitors(String method, String body) {
        return Collections.nCopies(VISITORS, BenchmarkShop.request(method, "", body));
    }

    private void ask(Rounds rounds, Target target, long atLeast) throws IOException {
        long requests = 0;
        long errors = 0;
        while (requests < atLeast) {
            Rounds.Round round = rounds.round(target, requests < atLeast / 2 ? 5_000 : 500);
            requests += round.requests();
            errors += round.errors();
        }
        System.out.printf("| %s | %,d | %d | %s |%n", target.name(), requests, errors, heap());
    }

    private String heap() {
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return "%.1f MB".formatted(memory.getHeapMemoryUsage().getUsed() / 1e6);
    }
}
