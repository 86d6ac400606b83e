package dev.cartwright.reports.html;

import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.evidence.OperationSamples;
import dev.cartwright.certification.metric.Distribution;
import dev.cartwright.certification.metric.Metric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The charts of one load run. */
public final class LoadCharts {

    private static final int WIDE = 1040;
    private static final int HALF = 512;
    private static final double BUCKET_GROWTH = 1.15;

    private final String id;
    private final LoadEvidence load;
    private final double seconds;
    private final Distribution times;

    /** @param id prefix of every id in the charts, unique on the page */
    public LoadCharts(String id, LoadEvidence load) {
        this.id = id;
        this.load = load;
        this.seconds = Math.max(
                0.001,
                load.timeline().stream().mapToDouble(LoadCharts::second).max().orElse(1));
        this.times = load.operations().stream()
                .map(OperationSamples::responseTimes)
                .reduce(Distribution.EMPTY, Distribution::plus);
    }

    /** Whether there is anything to draw over time. */
    public boolean timed() {
        return !load.timeline().isEmpty();
    }

    /** Whether there is a distribution to draw. */
    public boolean sampled() {
        return times.samples() > 0;
    }

    /** Median, p95 and p99 over time, with the plan's limits. */
    public String responseTimes() {
        long highest = load.timeline().stream().mapToLong(LoadPoint::p99).max().orElse(1);
        double critical = Metric.RESPONSE_TIME_P99.objective().critical().edge();
        Scale scale = Scale.milliseconds(Math.max((double) highest, critical * 1.3));
        SvgChart chart = new SvgChart(
                id + "-times",
                WIDE,
                300,
                "Response time over time",
                "Slowest p99 of a slice: " + highest + " ms. The p95 has to stay below 200 ms, the p99 below 500 ms.");
        warmUp(chart);
        scale.ticks().forEach(tick -> chart.gridline(scale.share(tick), Words.decimal(tick)));
        limits(chart, scale);
        seconds(chart);
        line(chart, "line p99", LoadPoint::p99, scale);
        line(chart, "line p95", LoadPoint::p95, scale);
        line(chart, "line p50", LoadPoint::p50, scale);
        return chart.finished();
    }

    private static void limits(SvgChart chart, Scale scale) {
        double p95 = Metric.RESPONSE_TIME_P95.objective().target().edge();
        double both = Metric.RESPONSE_TIME_P99.objective().target().edge();
        double p99 = Metric.RESPONSE_TIME_P99.objective().critical().edge();
        chart.limit("limit target", scale.share(p95), "target p95 < " + Words.decimal(p95));
        boolean same = Metric.RESPONSE_TIME_P95.objective().critical().edge() == both;
        chart.limit(
                "limit target",
                scale.share(both),
                "target p99 < " + Words.decimal(both) + (same ? " · critical p95 > " + Words.decimal(both) : ""));
        chart.limit("limit critical", scale.share(p99), "critical p99 > " + Words.decimal(p99));
    }

    /** Requests answered each second, beside what was asked for. */
    public String rates() {
        double highest =
                load.timeline().stream().mapToDouble(LoadPoint::rate).max().orElse(1);
        Scale scale = Scale.linear(Math.max(highest, load.wantedRate()));
        SvgChart chart = new SvgChart(
                id + "-rates",
                HALF,
                200,
                "Requests answered per second",
                "At most " + Words.decimal(highest) + " per second; asked for were " + Words.decimal(load.wantedRate())
                        + ".");
        warmUp(chart);
        scale.ticks().forEach(tick -> chart.gridline(scale.share(tick), Words.decimal(tick)));
        seconds(chart);
        if (Double.isFinite(load.wantedRate())) {
            chart.limit("limit wanted", scale.share(load.wantedRate()), "asked for");
        }
        line(chart, "line rate", LoadPoint::rate, scale);
        return chart.finished();
    }

    /** Errors in each slice. */
    public String errors() {
        long most = load.timeline().stream().mapToLong(LoadPoint::errors).max().orElse(0);
        Scale scale = Scale.linear((double) most);
        SvgChart chart = new SvgChart(
                id + "-errors", HALF, 200, "Errors over time", "At most " + most + " in one slice of time.");
        warmUp(chart);
        scale.ticks().forEach(tick -> chart.gridline(scale.share(tick), Words.decimal(tick)));
        seconds(chart);
        double before = 0;
        for (LoadPoint point : load.timeline()) {
            double at = second(point) / seconds;
            if (point.errors() > 0) {
                chart.area("bar errors", before, Math.max(at, before + 0.003), 0, scale.share((double) point.errors()));
            }
            before = at;
        }
        if (most == 0) {
            // Beside the words that mark the warm-up, not over them.
            chart.corner(warmUpEnd() / seconds, "no errors");
        }
        return chart.finished();
    }

    /** How often which response time was seen, over all operations of the measured window. */
    public String distribution() {
        List<Long> edges = edges(times.counts().lastKey());
        Map<Integer, Long> buckets = new TreeMap<>();
        times.counts().forEach((value, count) -> buckets.merge(bucket(edges, value), count, Long::sum));
        long most = buckets.values().stream().mapToLong(Long::longValue).max().orElse(1);
        long p95 = times.percentile(0.95);
        long p99 = times.percentile(0.99);
        Scale scale = Scale.milliseconds(Math.max((double) times.counts().lastKey(), 600));
        SvgChart chart = new SvgChart(
                id + "-distribution",
                WIDE,
                220,
                "Distribution of response times",
                Words.grouped(times.samples()) + " samples; p50 " + times.percentile(0.5) + " ms, p95 " + p95
                        + " ms, p99 " + p99 + " ms, slowest " + times.counts().lastKey() + " ms.");
        chart.gridline(0, "0 %");
        chart.gridline(1, Words.decimal(100.0 * most / times.samples()) + " %");
        scale.ticks().forEach(tick -> chart.tick(scale.share(tick), Words.decimal(tick)));
        buckets.forEach((bucket, count) -> chart.area(
                "bar",
                scale.share((double) edges.get(bucket)),
                scale.share((double) edges.get(bucket + 1)),
                0,
                Math.max((double) count / most, 0.008)));
        chart.mark("limit measured", scale.share((double) p95), 0.92, "p95 " + p95 + " ms");
        chart.mark("limit measured", scale.share((double) p99), 0.74, "p99 " + p99 + " ms");
        chart.mark("limit target", scale.share(200), 0.56, "target p95");
        chart.mark("limit target", scale.share(500), 0.38, "target p99");
        return chart.finished();
    }

    /** Each bucket begins at a whole millisecond, so that none stays empty only because no sample can fall into it. */
    private static List<Long> edges(long highest) {
        List<Long> edges = new ArrayList<>(List.of(1L));
        while (edges.getLast() <= highest) {
            long edge = edges.getLast();
            edges.add(Math.max(edge + 1, Math.round(edge * BUCKET_GROWTH)));
        }
        return edges;
    }

    private static int bucket(List<Long> edges, long value) {
        int found = Collections.binarySearch(edges, Math.max(value, 1));
        return found >= 0 ? found : -found - 2;
    }

    /** Seconds; 0 when there was no warm-up. */
    private double warmUpEnd() {
        return load.timeline().stream()
                .filter(LoadPoint::warmUp)
                .mapToDouble(LoadCharts::second)
                .max()
                .orElse(0);
    }

    private void warmUp(SvgChart chart) {
        double end = warmUpEnd();
        if (end > 0) {
            chart.area("warm-up", 0, end / seconds, 0, 1);
            chart.corner(0, "warm-up");
        }
    }

    private void seconds(SvgChart chart) {
        Scale scale = Scale.linear(seconds);
        scale.ticks().stream()
                .filter(tick -> tick <= seconds)
                .forEach(tick -> chart.tick(tick / seconds, Words.decimal(tick) + " s"));
    }

    /** A slice in which nothing was answered has no percentile, so the line is broken there. */
    private void line(SvgChart chart, String css, ToDoubleFunction<LoadPoint> value, Scale scale) {
        List<Double> points = new ArrayList<>();
        for (LoadPoint point : load.timeline()) {
            if (point.rate() > 0 || css.endsWith("rate")) {
                points.add(second(point) / seconds);
                points.add(scale.share(value.applyAsDouble(point)));
            } else {
                drawn(chart, css, points);
            }
        }
        drawn(chart, css, points);
    }

    private static void drawn(SvgChart chart, String css, List<Double> points) {
        if (!points.isEmpty()) {
            chart.path(css, points.stream().mapToDouble(Double::doubleValue).toArray());
            points.clear();
        }
    }

    private static double second(LoadPoint point) {
        return point.at().toMillis() / 1000.0;
    }
}
