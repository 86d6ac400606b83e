package dev.cartwright.reference.benchmark;

import dev.cartwright.reference.Secret;
import dev.cartwright.reference.StoreAddress;
import dev.cartwright.reference.benchmark.Rounds.Target;
import dev.cartwright.reference.redis.RealRedis;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** POST that adds, with carts in memory and in a Redis on the same machine. */
class RedisBenchmark {
    private static final int VISITORS = Integer.getInteger("benchmark.connections", 8);
    private static final Pattern CALLS =
            Pattern.compile("cmdstat_([a-z]+):calls=(\\d+),usec=\\d+,usec_per_call=([\\d.]+)");

    private static final Pattern USED = Pattern.compile("used_cpu_(?:sys|user):([\\d.]+)");

    @Test
    void addsToACartInRedis() throws Exception {
        try (RealRedis redis = new RealRedis();
                BenchmarkShop memory = new BenchmarkShop(builder -> builder);
                BenchmarkShop kept = new BenchmarkShop(builder -> builder.store(
                        new StoreAddress.Redis(Secret.of(redis.url().toString()))));
                Rounds rounds = new Rounds()) {
            rounds.compare(
                    "POST that adds to a cart of five lines, by store",
                    List.of(
                            new Target("memory", memory.port(), memory.posts(VISITORS)),
                            new Target("redis", kept.port(), kept.posts(VISITORS))));
            redis.command(List.of("CONFIG", "RESETSTAT"));
            double before = processorTime(redis);
            Rounds.Round round = rounds.round(new Target("redis", kept.port(), kept.posts(VISITORS)), 5_000);
            System.out.printf(
                    "%d requests, %d of them errors; commands that Redis received meanwhile:%n",
                    round.requests() + VISITORS, round.errors());
            Matcher calls =
                    CALLS.matcher(redis.command(List.of("INFO", "commandstats")).toString());
            while (calls.find()) {
                System.out.printf("  %s %s, %s µs each%n", calls.group(1), calls.group(2), calls.group(3));
            }
            System.out.printf(
                    Locale.ROOT,
                    "processor time of Redis: %.1f µs a request%n",
                    (processorTime(redis) - before) * 1e6 / round.requests());
        }
    }

    /** Seconds that the redis-server has had of the processors. */
    private static double processorTime(RealRedis redis) {
        return USED.matcher(redis.command(List.of("INFO", "cpu")).toString())
                .results()
                .mapToDouble(used -> Double.parseDouble(used.group(1)))
                .sum();
    }
}
