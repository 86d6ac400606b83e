package dev.cartwright.certification.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.metric.Distribution;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Metric;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LoadMeasurementsTest {

    /** The sample that Gatling's digest reads as p99 = 315 ms. */
    @Test
    void readsThe510MillisecondsThatADigestTurnsInto315() {
        Map<Long, Long> counts = new TreeMap<>();
        for (long request = 0; request < 1_800; request++) {
            long slowed = request % 80;
            long time = slowed == 0 ? 505 + (request / 80) * 40 / 22 : 20 + request % 300;
            counts.merge(time, 1L, Long::sum);
        }
        Measurement p99 = measure(Metric.RESPONSE_TIME_P99, samples(1_800, 0, 0, counts));

        assertThat(p99.value()).isBetween(505.0, 515.0);
        assertThat(p99.band()).isNotEqualTo(Band.MET);
    }

    @Test
    void measuresEveryMetricFromItsOwnOperations() {
        OperationSamples adds = samples(10_000, 300, 0, Map.of(20L, 10_000L));
        OperationSamples gets =
                new OperationSamples("GET cart", false, 30_000, 0, 90, Distribution.of(Map.of(10L, 30_000L)));

        assertThat(measure(Metric.ADD_TO_CART_SUCCESS, adds, gets).value()).isEqualTo(0.97);
        assertThat(measure(Metric.ADD_TO_CART_SUCCESS, adds, gets).band()).isEqualTo(Band.BETWEEN);
        assertThat(measure(Metric.ERROR_RATE, adds, gets).value()).isEqualTo(0.0075);
        assertThat(measure(Metric.COOKIE_FAILURES, adds, gets).value()).isEqualTo(0.00225);
        assertThat(measure(Metric.COOKIE_FAILURES, adds, gets).band()).isEqualTo(Band.BREACHED);
        assertThat(measure(Metric.RESPONSE_TIME_P95, adds, gets).value()).isEqualTo(20);
    }

    @Test
    void isUndecidedWhereAMetricHasNoSamples() {
        OperationSamples gets = new OperationSamples("GET cart", false, 10, 0, 0, Distribution.of(Map.of(5L, 10L)));

        assertThat(measure(Metric.ADD_TO_CART_SUCCESS, gets).band()).isEqualTo(Band.UNDECIDED);
        assertThat(measure(Metric.RESPONSE_TIME_P99).band()).isEqualTo(Band.UNDECIDED);
    }

    @Test
    void asksForMoreSamplesWhenTenCleanRequestsProveLittle() {
        Measurement errors = measure(Metric.ERROR_RATE, samples(10, 0, 0, Map.of(5L, 10L)));

        assertThat(errors.band()).isEqualTo(Band.UNDECIDED);
        assertThat(errors.sentence()).contains("about 3000 samples like these would show it");
    }

    @Test
    void promisesNothingWhereTheFigureItselfIsOffTarget() {
        Measurement errors = measure(Metric.ERROR_RATE, samples(500, 1, 0, Map.of(5L, 500L)));

        assertThat(errors.band()).isEqualTo(Band.UNDECIDED);
        assertThat(errors.sentence()).endsWith("more samples are needed to tell");
    }

    @Test
    void saysHowManySamplesShowAPercentile() {
        Measurement p99 = measure(Metric.RESPONSE_TIME_P99, samples(100, 0, 0, Map.of(5L, 100L)));
        Measurement p95 = measure(Metric.RESPONSE_TIME_P95, samples(20, 0, 0, Map.of(5L, 20L)));

        assertThat(p99.sentence()).endsWith("about 300 samples like these would show it");
        assertThat(p95.sentence()).endsWith("about 59 samples like these would show it");
    }

    @Test
    void countsTheErrorsThatAreLikelyToComeWhereItSaysHowManySamplesWouldDo() {
        Measurement errors = measure(Metric.ERROR_RATE, samples(4_000, 1, 0, Map.of(5L, 4_000L)));

        assertThat(errors.band()).isEqualTo(Band.UNDECIDED);
        assertThat(errors.sentence()).endsWith("about 6300 samples like these would show it");
    }

    private static OperationSamples samples(long requests, long errors, long cookies, Map<Long, Long> times) {
        return new OperationSamples("POST add", true, requests, errors, cookies, Distribution.of(times));
    }

    private static Measurement measure(Metric metric, OperationSamples... operations) {
        LoadEvidence load = new LoadEvidence(
                "visits", Instant.EPOCH, Duration.ofSeconds(10), 100, List.of(operations), List.of(), List.of());
        return LoadMeasurements.of(load).stream()
                .filter(measurement -> measurement.metric() == metric)
                .findFirst()
                .orElseThrow();
    }
}
