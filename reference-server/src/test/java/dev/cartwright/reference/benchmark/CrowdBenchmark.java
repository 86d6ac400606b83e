package dev.cartwright.reference.benchmark;

import dev.cartwright.reference.benchmark.Rounds.Round;
import dev.cartwright.reference.benchmark.Rounds.Target;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many connections at once: 400 kept ones that all ask, and 500 that stall beside eight good ones. */
class CrowdBenchmark {
    private static final int KEPT = 400;
    private static final int STALLED = 500;
    private static final int GOOD = 8;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 9);

    @Test
    void serves400KeptConnections() throws Exception {
        try (BenchmarkShop shop = new BenchmarkShop(builder -> builder);
                Rounds rounds = new Rounds()) {
            Round round = rounds.round(new Target("cart", shop.port(), shop.gets(KEPT)), 20_000);
            System.out.printf(
                    "%n%d kept connections for 20 s: %d requests, %d errors, p50 %d µs, p99 %d µs%n",
                    KEPT, round.requests(), round.errors(), round.p50(), round.p99());
        }
    }

    /** The stalled ones are opened anew when the server cuts them off, as an attacker would. */
    @Test
    void servesBeside500ThatStall() throws Exception {
        try (BenchmarkShop shop = new BenchmarkShop(builder -> builder);
                Rounds rounds = new Rounds()) {
            Target good = new Target("cart", shop.port(), shop.gets(GOOD));
            rounds.round(good, 6_000);
            List<Round> undisturbed = new ArrayList<>();
            List<Round> beside = new ArrayList<>();
            long cutOff = 0;
            for (int turn = 0; turn < ROUNDS; turn++) {
                undisturbed.add(rounds.round(good, 4_000));
                try (Stalled stalled = new Stalled(shop.port(), STALLED)) {
                    // longer than the time limit of a request now and then, so that they are seen to be cut off
                    beside.add(rounds.round(good, turn == 0 ? 15_000 : 4_000));
                    cutOff += stalled.cutOff();
                }
            }
            System.out.printf(
                    "%n%d stalled connections, half with half a head, half sending a byte a second of a body, beside %d good ones%n%n",
                    STALLED, GOOD);
            System.out.println("| | p50 µs | p99 µs | p99, each round | errors |\n|---|---|---|---|---|");
            print("undisturbed", undisturbed);
            print("beside them", beside);
            System.out.printf("%nstalled connections that the server closed: %d%n", cutOff);
        }
    }

    private static void print(String name, List<Round> rounds) {
        System.out.printf(
                "| %s | %d | %d | %s | %d |%n",
                name,
                rounds.stream().mapToLong(Round::p50).sorted().toArray()[rounds.size() / 2],
                rounds.stream().mapToLong(Round::p99).sorted().toArray()[rounds.size() / 2],
                rounds.stream().map(round -> String.valueOf(round.p99())).toList(),
                rounds.stream().mapToLong(Round::errors).sum());
    }
}
