package dev.cartwright.reference.benchmark;

import dev.cartwright.reference.benchmark.Rounds.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An answer larger than the JDK's write buffer goes out in two writes, which is where Nagle's algorithm
 * would wait. {@code -Dbenchmark.jvm=-Dsun.net.httpserver.nodelay=false} shows it.
 */
class LargeAnswerBenchmark {
    private static final int BYTES = 20_000;

    @Test
    void answersOneVisitorAfterTheOther() throws Exception {
        try (BenchmarkShop shop = new BenchmarkShop(builder -> builder);
                BareServer bare = new BareServer(BYTES);
                Rounds rounds = new Rounds()) {
            List<String> requests = shop.gets(1);
            rounds.compare(
                    "Answers of 1 and of 20 kB, TCP_NODELAY " + System.getProperty("sun.net.httpserver.nodelay"),
                    List.of(
                            new Target("cart of five lines", shop.port(), requests),
                            new Target("20 kB", bare.port(), requests)));
        }
    }
}
