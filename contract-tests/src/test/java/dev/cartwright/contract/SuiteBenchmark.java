package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.contract.http.CartClient;
import dev.cartwright.contract.http.CookieLabels;
import dev.cartwright.contract.http.ExchangeRecorder;
import dev.cartwright.contract.http.ExchangeSink;
import dev.cartwright.contract.http.SecretMask;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a run of the checks takes, and what of that is evidence. Prints figures for {@code docs/benchmarks.md}. */
class SuiteBenchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final int WARM_UP = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void ofWholeRuns() throws IOException, InterruptedException {
        for (String extent : List.of("quick", "whole")) {
            List<SuiteProcess.Taken> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(SuiteProcess.run(extent));
            }
            System.out.printf(
                    "%s: %d checks, %d exchanges kept; wall %s ms, CPU %s ms, heap at most %s of 256 MiB%n",
                    extent,
                    rounds.getFirst().checks(),
                    rounds.getFirst().exchanges(),
                    rounds.stream().map(SuiteProcess.Taken::wallMillis).toList(),
                    rounds.stream().map(SuiteProcess.Taken::cpuMillis).toList(),
                    rounds.stream().map(SuiteProcess.Taken::heapMiB).toList());
            assertThat(rounds).allMatch(taken -> taken.checks() > 100);
        }
    }

    /** The same run in turns with and without evidence, each in a JVM of its own. */
    @Test
    void ofEvidence() throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            SuiteProcess.Taken with = SuiteProcess.run("quick");
            SuiteProcess.Taken without = SuiteProcess.run("bare");
            ratios.add((double) with.cpuMillis() / without.cpuMillis());
            System.out.printf(
                    Locale.ROOT,
                    "with evidence %d ms of CPU and %d ms, without %d ms and %d ms%n",
                    with.cpuMillis(),
                    with.wallMillis(),
                    without.cpuMillis(),
                    without.wallMillis());
        }
        told("in a JVM that has just started", ratios);
    }

    /** The same checks one after the other, in turns with and without evidence, cart and client in this process. */
    @Test
    void ofEvidenceOnceWarm() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<Double> ratios = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                CookieLabels labels = new CookieLabels();
                List<ExchangeRecorder> recorders = new ArrayList<>();
                long with = cpu(shop, () -> {
                    recorders.forEach(ExchangeRecorder::exchanges);
                    recorders.clear();
                    ExchangeRecorder recorder = new ExchangeRecorder(
                            Clock.systemUTC(), new SecretMask(labels, Set.of(ReferenceShop.SECRET)));
                    recorders.add(recorder);
                    return recorder;
                });
                long without = cpu(shop, ExchangeSink::discarding);
                if (round >= 0) {
                    ratios.add((double) with / without);
                }
            }
            told("once warm", ratios);
        }
    }

    private static void told(String when, List<Double> ratios) {
        List<Double> percent =
                ratios.stream().map(ratio -> 100 * (ratio - 1)).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "evidence costs %.1f %% of processor time %s (median of %s)%n",
                percent.get(percent.size() / 2),
                when,
                percent.stream().map("%.1f"::formatted).toList());
    }

    private static long cpu(ReferenceShop reference, Supplier<ExchangeSink> sinks) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        CartClient client = new CartClient(false);
        long before = system.getProcessCpuTime();
        SuiteProcess.examine(reference.profile(), () -> {
            ExchangeSink sink = sinks.get();
            return request -> client.send(request, sink, PATIENCE);
        });
        return system.getProcessCpuTime() - before;
    }
}
