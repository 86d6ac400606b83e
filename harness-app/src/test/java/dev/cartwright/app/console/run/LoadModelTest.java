package dev.cartwright.app.console.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.run.InjectorReport;
import dev.cartwright.certification.run.RunEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadModelTest {

    private static final RunEvent STARTED =
            new RunEvent.LoadStarted("visits", 200, Duration.ofSeconds(2), Duration.ofSeconds(1_000));

    private final LoadModel load = new LoadModel();

    @Test
    void followsWarmUpWindowAndEnd() {
        load.heard(List.of(STARTED, point(1_000, true, 3)));
        assertThat(load.state().get().phase()).isEqualTo(LoadModel.Phase.WARMING_UP);
        load.heard(List.of(point(3_000, false, 1)));
        assertThat(load.state().get().phase()).isEqualTo(LoadModel.Phase.MEASURING);
        assertThat(load.state().get().errors()).isEqualTo(4);
        load.heard(List.of(new RunEvent.EvidenceRecorded(new LoadEvidence(
                "visits",
                Instant.EPOCH,
                Duration.ofSeconds(1),
                200,
                List.of(),
                List.of(),
                List.of("The disk was full.")))));
        assertThat(load.state().get().phase()).isEqualTo(LoadModel.Phase.ENDED);
        assertThat(load.state().get().troubles()).containsExactly("The disk was full.");
    }

    @Test
    void followsHowTheInjectorFares() {
        load.heard(List.of(STARTED, report(250, 12, false), report(500, 340, true), report(750, 3, false)));
        LoadModel.Injector injector = load.state().get().injector().orElseThrow();
        assertThat(injector.last().at()).isEqualTo(Duration.ofMillis(750));
        assertThat(injector.longestStall()).isEqualTo(Duration.ofMillis(340));
        assertThat(injector.disturbed()).isEqualTo(1);
        assertThat(injector.slices()).isEqualTo(3);
        load.heard(List.of(STARTED));
        assertThat(load.state().get().injector()).isEmpty();
    }

    @Test
    void drawsNoMorePointsThanAScreenHasColumns() {
        load.heard(List.of(STARTED));
        for (int batch = 0; batch < 100; batch++) {
            int from = batch * 40;
            load.heard(IntStream.range(from, from + 40)
                    .mapToObj(slice -> point(slice * 250L, false, 0))
                    .toList());
        }
        assertThat(load.points()).hasSizeBetween(LoadModel.MOST_POINTS / 2, LoadModel.MOST_POINTS);
        assertThat(load.points()).isSortedAccordingTo(java.util.Comparator.comparing(LoadPoint::at));
    }

    @Test
    void leavesOutWhatTricklesInBehindTheWindow() {
        load.heard(List.of(STARTED, point(1_002_000, false, 0), point(1_002_250, false, 0)));
        assertThat(load.points()).hasSize(1);
    }

    @Test
    void takesRateAndSecondsAsTyped() {
        assertThat(load.settings().requestsPerSecond()).isEmpty();
        load.rate().set(" 1,200 ");
        load.seconds().set("2.5");
        assertThat(load.settings().requestsPerSecond()).hasValue(1_200);
        assertThat(load.settings().window()).contains(Duration.ofMillis(2_500));
    }

    @Test
    void saysWhatARateMayBe() {
        load.rate().set("fast");
        assertThatThrownBy(load::settings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number of requests a second")
                .hasMessageContaining("“fast”");
    }

    private static RunEvent report(long millis, long stall, boolean disturbed) {
        return new RunEvent.InjectorReported(
                new InjectorReport(Duration.ofMillis(millis), 0.5, 0.6, Duration.ofMillis(stall), disturbed));
    }

    private static RunEvent point(long millis, boolean warmUp, long errors) {
        return new RunEvent.LoadProgressed(new LoadPoint(Duration.ofMillis(millis), warmUp, 200, errors, 1, 2, 3));
    }
}
