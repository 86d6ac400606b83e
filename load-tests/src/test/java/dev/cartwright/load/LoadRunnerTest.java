package dev.cartwright.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadMeasurements;
import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Metric;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.load.wire.Operation;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadRunnerTest {

    private static LoadScenario scenario(double rate, Duration window) {
        return new LoadScenario(
                "visits",
                rate,
                Duration.ofSeconds(2),
                window,
                Duration.ofMillis(250),
                List.of(Operation.values()),
                List.of("plain-1", "plain-2", "plain-3"),
                1);
    }

    private static Measurement measurement(LoadEvidence evidence, Metric metric) {
        return LoadMeasurements.of(evidence).stream()
                .filter(measured -> measured.metric() == metric)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reportsARightShopWithoutAnErrorAndTellsOfItFourTimesASecond() throws Exception {
        List<RunEvent> events = new ArrayList<>();
        LoadEvidence evidence;
        try (ScriptedShop shop = new ScriptedShop((number, method) -> ScriptedShop.Act.RIGHT)) {
            evidence = new LoadRunner(Clock.systemUTC())
                    .run(scenario(500, Duration.ofSeconds(3)), shop.profile(), events::add);
        }
        assertThat(evidence.troubles()).isEmpty();
        assertThat(evidence.window()).isEqualTo(Duration.ofSeconds(3));
        assertThat(evidence.requests()).isBetween(1_400L, 1_600L);
        assertThat(evidence.errors()).isZero();
        assertThat(measurement(evidence, Metric.COOKIE_FAILURES).value()).isZero();
        assertThat(evidence.operations())
                .extracting(samples -> samples.operation())
                .containsExactly("GET cart", "POST add", "PATCH update", "DELETE remove", "PUT replace");
        assertThat(evidence.operations())
                .allSatisfy(samples -> assertThat(samples.requests())
                        .isEqualTo(samples.responseTimes().samples())
                        .isGreaterThan(250));
        assertThat(events.getFirst()).isInstanceOf(RunEvent.LoadStarted.class);
        assertThat(events.getLast()).isEqualTo(new RunEvent.EvidenceRecorded(evidence));
        assertThat(events.stream().filter(RunEvent.LoadProgressed.class::isInstance))
                .hasSizeBetween(19, 23);
    }

    @Test
    void seesTheShareOfSlowAnswersThatTheShopGave() throws Exception {
        LoadEvidence evidence;
        try (ScriptedShop shop = new ScriptedShop(
                (number, method) -> number % 50 == 0 ? ScriptedShop.Act.slow(1_200) : ScriptedShop.Act.RIGHT)) {
            evidence = new LoadRunner(Clock.systemUTC())
                    .run(scenario(500, Duration.ofSeconds(4)), shop.profile(), event -> {});
        }
        Measurement p99 = measurement(evidence, Metric.RESPONSE_TIME_P99);
        assertThat(p99.value()).isBetween(1_200.0, 1_400.0);
        assertThat(p99.band()).isEqualTo(Band.BREACHED);
        assertThat(evidence.errors()).isZero();
        assertThat(measurement(evidence, Metric.RESPONSE_TIME_P95).band()).isEqualTo(Band.MET);
    }
}
