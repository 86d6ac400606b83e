package dev.cartwright.reference.benchmark;

import dev.cartwright.reference.benchmark.Rounds.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The bare server on different executors: what decision 9 rests on. */
class ExecutorBenchmark {
    private static final int BYTES = 1_000;

    @Test
    void virtualThreadsBesidePools() throws Exception {
        // as the reference server does, or the 201st kept connection is closed
        System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
        try (BareServer two = new BareServer(BYTES, Executors.newFixedThreadPool(2));
                BareServer virtual = new BareServer(BYTES, Executors.newVirtualThreadPerTaskExecutor());
                BareServer eight = new BareServer(BYTES, Executors.newFixedThreadPool(8));
                BareServer sixtyFour = new BareServer(BYTES, Executors.newFixedThreadPool(64));
                BareServer cached = new BareServer(BYTES, Executors.newCachedThreadPool());
                Rounds rounds = new Rounds()) {
            for (int connections : new int[] {1, 8, 64, 400}) {
                List<String> requests = Collections.nCopies(connections, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
                List<Target> targets = new ArrayList<>();
                targets.add(new Target("virtual threads", virtual.port(), requests));
                targets.add(new Target("pool of 2", two.port(), requests));
                targets.add(new Target("pool of 8", eight.port(), requests));
                targets.add(new Target("pool of 64", sixtyFour.port(), requests));
                targets.add(new Target("cached pool", cached.port(), requests));
                rounds.compare("Executors", targets);
            }
        }
    }
}
