package dev.cartwright.load;

import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.evidence.OperationSamples;
import dev.cartwright.certification.metric.Distribution;
import dev.cartwright.load.wire.InjectorLine.Slice;
import dev.cartwright.load.wire.Operation;
import dev.cartwright.load.wire.OperationCounts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the slices of one load run. Not safe for use by threads. */
final class SampleBook {

    private final LoadScenario scenario;
    private final Map<Operation, Sum> sums = new EnumMap<>(Operation.class);
    private final List<LoadPoint> timeline = new ArrayList<>();
    private final List<Slice> slices = new ArrayList<>();
    private long lastMillis;

    SampleBook(LoadScenario scenario) {
        this.scenario = scenario;
        scenario.operations().forEach(operation -> sums.put(operation, new Sum()));
    }

    private static final class Sum {
        private long errors;
        private long cookieFailures;
        private final Map<Long, Long> times = new TreeMap<>();
    }

    /** Enters a slice and says what it shows. */
    LoadPoint enter(Slice slice) {
        Map<Long, Long> times = new TreeMap<>();
        long errors = 0;
        for (OperationCounts counts : slice.counts()) {
            counts.times().forEach((value, count) -> times.merge(value, count, Long::sum));
            errors += counts.errors();
            if (!counts.warmUp()) {
                Sum sum = sums.computeIfAbsent(counts.operation(), operation -> new Sum());
                counts.times().forEach((value, count) -> sum.times.merge(value, count, Long::sum));
                sum.errors += counts.errors();
                sum.cookieFailures += counts.cookieFailures();
            }
        }
        LoadPoint point = point(slice.atMillis(), Distribution.of(times), errors);
        lastMillis = slice.atMillis();
        timeline.add(point);
        slices.add(slice);
        return point;
    }

    private LoadPoint point(long atMillis, Distribution times, long errors) {
        long length = Math.max(1, atMillis - lastMillis);
        boolean any = times.samples() > 0;
        return new LoadPoint(
                Duration.ofMillis(atMillis),
                lastMillis < scenario.warmUp().toMillis(),
                times.samples() * 1000.0 / length,
                errors,
                any ? times.percentile(0.50) : 0,
                any ? times.percentile(0.95) : 0,
                any ? times.percentile(0.99) : 0);
    }

    /** How much of the window is over. */
    Duration measured() {
        long inWindow = lastMillis - scenario.warmUp().toMillis();
        return Duration.ofMillis(Math.clamp(inWindow, 0, scenario.window().toMillis()));
    }

    private List<OperationSamples> operations() {
        return sums.entrySet().stream()
                .map(entry -> samples(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static OperationSamples samples(Operation operation, Sum sum) {
        Distribution times = Distribution.of(sum.times);
        return new OperationSamples(
                operation.label(), operation.addsToCart(), times.samples(), sum.errors, sum.cookieFailures, times);
    }

    /** What was measured so far, as evidence. */
    LoadEvidence evidence(Instant windowStart, List<String> troubles) {
        return new LoadEvidence(
                scenario.name(),
                windowStart,
                measured(),
                scenario.requestsPerSecond(),
                operations(),
                timeline,
                troubles);
    }

    /** The slices that ended in the window or after it. */
    List<Slice> measuredSlices() {
        return slices.stream()
                .filter(slice -> slice.atMillis() > scenario.warmUp().toMillis())
                .toList();
    }
}
