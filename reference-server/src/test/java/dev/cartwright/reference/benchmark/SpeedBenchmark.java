package dev.cartwright.reference.benchmark;

import dev.cartwright.reference.benchmark.Rounds.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cart beside the bare server: GET of a cart, and POST that adds to one. */
class SpeedBenchmark {
    private static final int VISITORS = Integer.getInteger("benchmark.connections", 8);

    @Test
    void readsACart() throws Exception {
        try (BenchmarkShop shop = new BenchmarkShop(builder -> builder);
                BareServer bare = new BareServer(shop.answerSize());
                Rounds rounds = new Rounds()) {
            List<String> requests = shop.gets(VISITORS);
            rounds.compare(
                    "GET of a cart of five lines",
                    List.of(
                            new Target("bare HttpServer, constant bytes", bare.port(), requests),
                            new Target("cart", shop.port(), requests)));
        }
    }

    @Test
    void addsToACart() throws Exception {
        try (BenchmarkShop shop = new BenchmarkShop(builder -> builder);
                BareServer bare = new BareServer(shop.answerSize());
                Rounds rounds = new Rounds()) {
            List<String> requests = shop.posts(VISITORS);
            rounds.compare(
                    "POST that adds to a cart of five lines",
                    List.of(
                            new Target("bare HttpServer, constant bytes", bare.port(), requests),
                            new Target("cart", shop.port(), requests)));
        }
    }
}
