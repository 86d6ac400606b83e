package dev.cartwright.certification.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void isMetOnlyWhenTheBoundLiesInsideTheTarget() {
        assertThat(p95(new Interval(150, 199))).isEqualTo(Band.MET);
        assertThat(p95(new Interval(150, 200))).isEqualTo(Band.UNDECIDED);
    }

    @Test
    void liesBetweenWhenSurelyOffTargetAndNotSurelyCritical() {
        assertThat(p95(new Interval(200, 480))).isEqualTo(Band.BETWEEN);
        assertThat(p95(new Interval(450, 600))).isEqualTo(Band.BETWEEN);
    }

    @Test
    void isBreachedWhenSurelyBeyondTheCriticalLimit() {
        assertThat(p95(new Interval(501, 900))).isEqualTo(Band.BREACHED);
        assertThat(p95(new Interval(500, 900))).isEqualTo(Band.BETWEEN);
    }

    @Test
    void judgesSharesThatHaveToBeHighFromBelow() {
        Objective adds = Metric.ADD_TO_CART_SUCCESS.objective();

        assertThat(adds.band(new Interval(0.981, 1))).isEqualTo(Band.MET);
        assertThat(adds.band(new Interval(0.96, 0.98))).isEqualTo(Band.BETWEEN);
        assertThat(adds.band(new Interval(0.90, 0.949))).isEqualTo(Band.BREACHED);
        assertThat(adds.band(new Interval(0.97, 0.99))).isEqualTo(Band.UNDECIDED);
    }

    @Test
    void isUndecidedWithoutSamplesHoweverGoodTheFigureLooks() {
        Measurement none =
                new Measurement(Metric.ERROR_RATE, 0, new Interval(0, 0), 0, 0, Duration.ofSeconds(1), "nothing");

        assertThat(none.band()).isEqualTo(Band.UNDECIDED);
        assertThat(none.sentence()).contains("there was no sample");
    }

    @Test
    void saysRequiredActualBoundAndSamplesWithUnits() {
        Measurement measurement = new Measurement(
                Metric.ERROR_RATE, 0.0002, new Interval(0, 0.0009), 10_000, 2, Duration.ofSeconds(30), "visits");

        assertThat(measurement.sentence())
                .isEqualTo("error rate 0.02 % over 10000 samples is < 0.1 % (95 % bound 0.09 %)");
    }

    @Test
    void asksForMoreSamplesWhereNoRunTakesEnoughToTell() {
        Measurement nearTheTarget = new Measurement(
                Metric.ERROR_RATE,
                30.0 / 30_001,
                Confidence.ofShare(30, 30_001),
                30_001,
                30,
                Duration.ofSeconds(60),
                "visits");

        assertThat(nearTheTarget.sentence()).endsWith("more samples are needed to tell");
    }

    @Test
    void readsPercentilesOffTheExactCounts() {
        Distribution samples = Distribution.of(Map.of(10L, 94L, 200L, 5L, 900L, 1L));

        assertThat(samples.percentile(0.5)).isEqualTo(10);
        assertThat(samples.percentile(0.94)).isEqualTo(10);
        assertThat(samples.percentile(0.95)).isEqualTo(200);
        assertThat(samples.percentile(0.99)).isEqualTo(200);
        assertThat(samples.percentile(1)).isEqualTo(900);
        assertThat(samples.plus(samples).samples()).isEqualTo(200);
    }

    @Test
    void refusesRanksAndCountsThatCanNotBe() {
        assertThatThrownBy(() -> Distribution.EMPTY.percentile(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Distribution.of(Map.of(1L, 0L))).hasMessageContaining("has the count 0");
    }

    private static Band p95(Interval interval) {
        return Metric.RESPONSE_TIME_P95.objective().band(interval);
    }
}
