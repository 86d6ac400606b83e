package dev.cartwright.reports.sample;

import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.evidence.OperationSamples;
import dev.cartwright.certification.metric.Distribution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Load runs. */
public final class SampleLoad {

    private SampleLoad() {}

    /** A minute of realistic load: mostly quick, a slow spell in the middle, a few errors. */
    public static LoadEvidence realistic(String... troubles) {
        Random random = new Random(7);
        List<LoadPoint> timeline = new ArrayList<>();
        for (int second = 1; second <= 70; second++) {
            boolean warmUp = second <= 10;
            double slow = warmUp ? 6.0 / second + 1 : second > 38 && second < 46 ? 4.5 : 1;
            long p50 = Math.round((9 + random.nextDouble() * 2) * slow);
            timeline.add(new LoadPoint(
                    Duration.ofSeconds(second),
                    warmUp,
                    (warmUp ? second * 10 : 100) + random.nextInt(7) - 3,
                    second > 40 && second < 45 ? random.nextInt(3) : 0,
                    p50,
                    Math.round(p50 * (3.5 + random.nextDouble())),
                    Math.round(p50 * (9 + random.nextDouble() * 4))));
        }
        return new LoadEvidence(
                "shoppers who come, add, change and leave",
                SampleChecks.BEGIN.plusSeconds(20),
                Duration.ofSeconds(60),
                100,
                List.of(
                        operation("GET cart", false, 1_800, 0, 0, random),
                        operation("POST add", true, 2_400, 3, 0, random),
                        operation("PATCH update", false, 900, 1, 0, random),
                        operation("DELETE remove", false, 600, 0, 0, random),
                        operation("PUT replace", false, 300, 1, 0, random)),
                timeline,
                List.of(troubles));
    }

    /** Load without a blemish: 200,000 requests of 12 ms each. */
    public static LoadEvidence perfect() {
        return new LoadEvidence(
                "perfect",
                SampleChecks.BEGIN,
                Duration.ofSeconds(60),
                100,
                List.of(new OperationSamples("POST add", true, 200_000, 0, 0, Distribution.of(Map.of(12L, 200_000L)))),
                List.of(new LoadPoint(Duration.ofSeconds(1), false, 100, 0, 12, 12, 12)),
                List.of());
    }

    /** Load that could not be put on the shop at all. */
    public static LoadEvidence neverBegun(String trouble) {
        return new LoadEvidence(
                "never begun", SampleChecks.BEGIN, Duration.ZERO, Double.NaN, List.of(), List.of(), List.of(trouble));
    }

    private static OperationSamples operation(
            String name, boolean adds, int requests, long errors, long cookieFailures, Random random) {
        Map<Long, Long> counts = new TreeMap<>();
        for (int request = 0; request < requests; request++) {
            long time = Math.max(1, Math.round(Math.exp(2.4 + random.nextGaussian() * 0.75)));
            counts.merge(time, 1L, Long::sum);
        }
        return new OperationSamples(name, adds, requests, errors, cookieFailures, Distribution.of(counts));
    }
}
