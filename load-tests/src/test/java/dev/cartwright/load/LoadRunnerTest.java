package dev.cartwright.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadMeasurements;
import dev.cartwright.certification.evidence.OperationSamples;
import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Metric;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.load.ScriptedShop.Act;
import dev.cartwright.load.wire.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The whole way: a real child JVM, real sockets, a shop whose behaviour is known. */
class LoadRunnerTest {

    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private final List<RunEvent> events = new CopyOnWriteArrayList<>();

    private static LoadScenario scenario(double rate, Duration window) {
        return new LoadScenario(
                "visits",
                rate,
                WARM_UP,
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

    private boolean progressed(Duration at) {
        return events.stream()
                .anyMatch(event -> event instanceof RunEvent.LoadProgressed progressed
                        && progressed.point().at().compareTo(at) > 0);
    }

    @Test
    void reportsARightShopWithoutAnErrorAndTellsOfItFourTimesASecond() throws Exception {
        Instant now = Instant.parse("2026-11-01T12:00:00Z");
        LoadEvidence evidence;
        try (ScriptedShop shop = new ScriptedShop((number, method) -> Act.RIGHT)) {
            evidence = new LoadRunner(Clock.fixed(now, ZoneOffset.UTC))
                    .run(scenario(500, Duration.ofSeconds(3)), shop.profile(), events::add);
        }
        assertThat(evidence.startedAt()).isEqualTo(now.plus(WARM_UP));
        assertThat(evidence.window()).isEqualTo(Duration.ofSeconds(3));
        assertThat(evidence.wantedRate()).isEqualTo(500);
        assertThat(evidence.requests()).isBetween(1_350L, 1_650L);
        assertThat(evidence.errors()).isZero();
        assertThat(measurement(evidence, Metric.COOKIE_FAILURES).value()).isZero();
        assertThat(evidence.operations())
                .extracting(OperationSamples::operation)
                .containsExactly("GET cart", "POST add", "PATCH update", "DELETE remove", "PUT replace");
        assertThat(evidence.operations())
                .allSatisfy(samples -> assertThat(samples.requests())
                        .isEqualTo(samples.responseTimes().samples())
                        .isGreaterThan(250));
        assertThat(events.getFirst())
                .isEqualTo(new RunEvent.LoadStarted("visits", 500, WARM_UP, Duration.ofSeconds(3)));
        assertThat(events.getLast()).isEqualTo(new RunEvent.EvidenceRecorded(evidence));
        assertThat(events.stream().filter(RunEvent.LoadProgressed.class::isInstance))
                .hasSizeBetween(18, 23);
    }

    /** Every 50th answer is slow, every 40th a 429, every 30th without its cookie, every 25th with a forged one. */
    @Test
    void findsExactlyTheFaultsThatTheShopCommitted() throws Exception {
        LoadEvidence evidence;
        try (ScriptedShop shop = new ScriptedShop((number, method) -> number % 50 == 0
                ? Act.slow(1_200)
                : number % 40 == 1
                        ? Act.status(429)
                        : number % 30 == 2
                                ? Act.cookie(id -> List.of())
                                : number % 25 == 3
                                        ? Act.cookie(id -> List.of("__Host-CART_ID=" + id + ".garbled; Path=/"))
                                        : Act.RIGHT)) {
            evidence = new LoadRunner(Clock.systemUTC())
                    .run(scenario(500, Duration.ofSeconds(4)), shop.profile(), events::add);
        }
        Measurement p99 = measurement(evidence, Metric.RESPONSE_TIME_P99);
        assertThat(p99.value()).isBetween(1_200.0, 1_500.0);
        assertThat(p99.band()).isEqualTo(Band.BREACHED);
        assertThat(evidence.operations().stream()
                        .flatMap(samples -> samples.responseTimes().counts().tailMap(1_200L).values().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isBetween(evidence.requests() / 50 - 8, evidence.requests() / 50 + 8);
        assertThat(measurement(evidence, Metric.RESPONSE_TIME_P95).band()).isEqualTo(Band.MET);
        // A garbled cookie is sent back as it came and this shop reads the id before the dot, so only 429s are errors.
        assertThat(measurement(evidence, Metric.ERROR_RATE).value()).isBetween(0.018, 0.032);
        assertThat(measurement(evidence, Metric.ERROR_RATE).band()).isEqualTo(Band.BREACHED);
        assertThat(measurement(evidence, Metric.COOKIE_FAILURES).value()).isBetween(0.055, 0.09);
        assertThat(measurement(evidence, Metric.COOKIE_FAILURES).band()).isEqualTo(Band.BREACHED);
    }

    @Test
    void countsEveryRequestToAShopThatGoesDownInMidRun() throws Exception {
        ScriptedShop shop = new ScriptedShop((number, method) -> Act.RIGHT);
        LoadEvidence evidence;
        try (shop) {
            Thread closer = Thread.ofVirtual().start(() -> {
                await().until(() -> progressed(WARM_UP.plusSeconds(1)));
                shop.close();
            });
            evidence = new LoadRunner(Clock.systemUTC())
                    .run(scenario(200, Duration.ofSeconds(3)), shop.profile(), events::add);
            closer.join();
        }
        assertThat(evidence.window()).isEqualTo(Duration.ofSeconds(3));
        assertThat(evidence.troubles()).isEmpty();
        assertThat(evidence.errors()).isBetween(50L, evidence.requests() - 50);
        assertThat(measurement(evidence, Metric.ERROR_RATE).band()).isEqualTo(Band.BREACHED);
    }

    @Test
    void deliversWhatItHasWhenStopped() throws Exception {
        LoadEvidence evidence;
        try (ScriptedShop shop = new ScriptedShop((number, method) -> Act.RIGHT)) {
            LoadRunner runner = new LoadRunner(Clock.systemUTC());
            Thread stopper = Thread.ofVirtual().start(() -> {
                await().until(() -> progressed(WARM_UP.plusSeconds(1)));
                runner.stop();
            });
            evidence = runner.run(scenario(200, Duration.ofMinutes(5)), shop.profile(), events::add);
            stopper.join();
        }
        assertThat(evidence.window()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
        assertThat(evidence.troubles()).isEmpty();
        assertThat(evidence.requests())
                .isBetween(evidence.window().toMillis() / 7, evidence.window().toMillis() / 3);
        assertThat(events.getLast()).isEqualTo(new RunEvent.EvidenceRecorded(evidence));
        await().atMost(Duration.ofSeconds(5)).until(() -> LoadTroubleTest.injectors() == 0);
    }

    @Test
    void endsItsChildWhenInterruptedAndKeepsTheInterrupt() throws Exception {
        AtomicReference<LoadEvidence> evidence = new AtomicReference<>();
        try (ScriptedShop shop = new ScriptedShop((number, method) -> Act.RIGHT)) {
            Thread runner = Thread.ofVirtual().start(() -> {
                LoadEvidence delivered = new LoadRunner(Clock.systemUTC())
                        .run(scenario(200, Duration.ofMinutes(5)), shop.profile(), events::add);
                if (Thread.currentThread().isInterrupted()) {
                    evidence.set(delivered);
                }
            });
            await().atMost(Duration.ofSeconds(30)).until(() -> progressed(Duration.ofMillis(500)));
            runner.interrupt();
            runner.join();
        }
        assertThat(evidence.get().window()).isZero();
        assertThat(evidence.get().requests()).isZero();
        await().atMost(Duration.ofSeconds(5)).until(() -> LoadTroubleTest.injectors() == 0);
    }
}
