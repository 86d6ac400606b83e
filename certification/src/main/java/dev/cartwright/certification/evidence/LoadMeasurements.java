package dev.cartwright.certification.evidence;

import dev.cartwright.certification.metric.Confidence;
import dev.cartwright.certification.metric.Distribution;
import dev.cartwright.certification.metric.Interval;
import dev.cartwright.certification.metric.Limit;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Metric;
import java.util.List;
import java.util.function.ToLongFunction;

/** Reads the plan's metrics off the samples of a load run. */
public final class LoadMeasurements {

    private LoadMeasurements() {}

    /** One measurement for each metric the samples can give; a metric without any sample is measured with 0 samples. */
    public static List<Measurement> of(LoadEvidence load) {
        List<OperationSamples> all = load.operations();
        List<OperationSamples> adds =
                all.stream().filter(OperationSamples::addsToCart).toList();
        Distribution times =
                all.stream().map(OperationSamples::responseTimes).reduce(Distribution.EMPTY, Distribution::plus);
        long addErrors = sum(adds, OperationSamples::errors);
        long addRequests = sum(adds, OperationSamples::requests);
        return List.of(
                share(Metric.ERROR_RATE, load.errors(), load.requests(), load),
                percentile(Metric.RESPONSE_TIME_P95, times, 0.95, load),
                percentile(Metric.RESPONSE_TIME_P99, times, 0.99, load),
                share(Metric.COOKIE_FAILURES, sum(all, OperationSamples::cookieFailures), load.requests(), load),
                share(Metric.ADD_TO_CART_SUCCESS, addRequests - addErrors, addRequests, load));
    }

    private static long sum(List<OperationSamples> operations, ToLongFunction<OperationSamples> count) {
        return operations.stream().mapToLong(count).sum();
    }

    private static Measurement share(Metric metric, long hits, long trials, LoadEvidence load) {
        double value = trials == 0 ? Double.NaN : (double) hits / trials;
        long offTarget = switch (metric.objective().target()) {
            case Limit.Below below -> hits;
            case Limit.Above above -> trials - hits;
        };
        return new Measurement(
                metric, value, Confidence.ofShare(hits, trials), trials, offTarget, load.window(), load.scenario());
    }

    private static Measurement percentile(Metric metric, Distribution times, double share, LoadEvidence load) {
        if (times.samples() == 0) {
            return new Measurement(metric, Double.NaN, Interval.UNKNOWN, 0, 0, load.window(), load.scenario());
        }
        long slow = times
                .counts()
                .tailMap((long) Math.ceil(metric.objective().target().edge()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Measurement(
                metric,
                times.percentile(share),
                Confidence.ofPercentile(times, share),
                times.samples(),
                slow,
                load.window(),
                load.scenario());
    }
}
