package dev.cartwright.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadMeasurements;
import dev.cartwright.certification.evidence.OperationSamples;
import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.metric.Distribution;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Metric;
import dev.cartwright.certification.run.InjectorReport;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.load.ScriptedShop.Act;
import dev.cartwright.load.wire.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole way: a real child JVM, real sockets, a shop whose behaviour is known. */
class LoadRunnerTest {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
                    .run(scenario(300, Duration.ofSeconds(3)), shop.profile(), events::add);
        }
        assertThat(evidence.startedAt()).isEqualTo(now.plus(WARM_UP));
        assertThat(evidence.window()).isEqualTo(Duration.ofSeconds(3));
        assertThat(evidence.wantedRate()).isEqualTo(300);
        // Either the rate was reached, or the injector says itself that its machine was not up to it.
        if (evidence.troubles().isEmpty()) {
            assertThat(evidence.requests()).isBetween(700L, 1_200L);
        }
        assertThat(evidence.errors()).isZero();
        assertThat(measurement(evidence, Metric.COOKIE_FAILURES).value()).isZero();
        assertThat(evidence.operations())
                .extracting(OperationSamples::operation)
                .containsExactly("GET cart", "POST add", "PATCH update", "DELETE remove", "PUT replace");
        assertThat(evidence.operations())
                .allSatisfy(samples -> assertThat(samples.requests())
                        .isEqualTo(samples.responseTimes().samples())
                        .isPositive());
        assertThat(events.getFirst())
                .isEqualTo(new RunEvent.LoadStarted("visits", 300, WARM_UP, Duration.ofSeconds(3)));
        assertThat(events.getLast()).isEqualTo(new RunEvent.EvidenceRecorded(evidence));
        assertThat(events.stream().filter(RunEvent.LoadProgressed.class::isInstance))
                .hasSizeBetween(18, 23);
        assertThat(reports())
                .hasSameSizeAs(events.stream()
                        .filter(RunEvent.LoadProgressed.class::isInstance)
                        .toList());
        assertThat(reports())
                .allSatisfy(report -> assertThat(report.machineBusy()).isBetween(0.0, 1.0));
        assertThat(reports()).anySatisfy(report -> assertThat(report.cores()).isPositive());
    }

    private List<InjectorReport> reports() {
        return events.stream()
                .flatMap(event ->
                        event instanceof RunEvent.InjectorReported(var report) ? Stream.of(report) : Stream.empty())
                .toList();
    }

    /** What the shop of {@link #findsExactlyTheFaultsThatTheShopCommitted} does with its n-th request. */
    private static Act faulty(long number) {
        return switch ((int) (number % 100)) {
            case 0, 50 -> Act.slow(1_200);
            case 10 -> Act.slow(5_000);
            case 20 -> Act.hangUp();
            case 30 -> Act.status(429);
            case 40, 60 -> Act.cookie(id -> List.of());
            case 70 -> Act.cookie(id -> List.of("__Host-CART_ID=" + id + ".garbled; Path=/; Secure; HttpOnly"));
            default -> Act.RIGHT;
        };
    }

    @Test
    void findsExactlyTheFaultsThatTheShopCommitted() throws Exception {
        LoadEvidence evidence;
        try (ScriptedShop shop = new ScriptedShop((number, method) -> faulty(number))) {
            evidence = new LoadRunner(Clock.systemUTC())
                    .run(scenario(150, Duration.ofSeconds(7)), shop.profile(), events::add);
        }
        double requests = evidence.requests();
        Distribution times = evidence.operations().stream()
                .map(OperationSamples::responseTimes)
                .reduce(Distribution.EMPTY, Distribution::plus);
        assertThat(times.samples()).isEqualTo(evidence.requests());
        assertThat(count(times, 1_200, 2_999) / requests).isBetween(0.01, 0.2);
        // The request timeout is 3 s: what is not answered until then is given up, counted, and an error.
        assertThat(count(times, 3_000, Long.MAX_VALUE) / requests).isBetween(0.004, 0.1);
        assertThat(measurement(evidence, Metric.RESPONSE_TIME_P99).value()).isGreaterThanOrEqualTo(1_200);
        assertThat(measurement(evidence, Metric.RESPONSE_TIME_P99).band()).isEqualTo(Band.BREACHED);
        // Given up, hung up and 429 (ruling 38); an answer with a wrong cookie is no error but a cookie failure.
        assertThat(measurement(evidence, Metric.ERROR_RATE).value()).isBetween(0.015, 0.1);
        assertThat(measurement(evidence, Metric.ERROR_RATE).band()).isEqualTo(Band.BREACHED);
        assertThat(measurement(evidence, Metric.COOKIE_FAILURES).value()).isBetween(0.015, 0.05);
        assertThat(measurement(evidence, Metric.COOKIE_FAILURES).band()).isEqualTo(Band.BREACHED);
    }

    private static long count(Distribution times, long from, long to) {
        return times.counts().entrySet().stream()
                .filter(entry -> entry.getKey() >= from && entry.getKey() <= to)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    @Test
    void countsEveryRequestToAShopThatGoesDownInMidRun() throws Exception {
        ScriptedShop shop = new ScriptedShop((number, method) -> Act.RIGHT);
        LoadEvidence evidence;
        try (shop) {
            Thread closer = Thread.ofVirtual().start(() -> {
                await().atMost(PATIENCE).until(() -> progressed(WARM_UP.plusMillis(900)));
                shop.close();
            });
            evidence = new LoadRunner(Clock.systemUTC())
                    .run(scenario(200, Duration.ofSeconds(2)), shop.profile(), events::add);
            closer.join();
        }
        assertThat(evidence.window()).isEqualTo(Duration.ofSeconds(2));
        assertThat(evidence.errors()).isBetween(20L, evidence.requests() - 20);
        assertThat(measurement(evidence, Metric.ERROR_RATE).band()).isEqualTo(Band.BREACHED);
    }

    @Test
    void deliversWhatItHasWhenStopped() throws Exception {
        LoadEvidence evidence;
        try (ScriptedShop shop = new ScriptedShop((number, method) -> Act.RIGHT)) {
            LoadRunner runner = new LoadRunner(Clock.systemUTC());
            Thread stopper = Thread.ofVirtual().start(() -> {
                try {
                    await().atMost(PATIENCE).until(() -> progressed(WARM_UP.plusMillis(900)));
                } finally {
                    runner.stop();
                }
            });
            evidence = runner.run(scenario(200, Duration.ofMinutes(5)), shop.profile(), events::add);
            stopper.join();
        }
        assertThat(evidence.window()).isBetween(Duration.ofMillis(900), Duration.ofSeconds(3));
        assertThat(evidence.requests()).isPositive();
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
            try {
                await().atMost(PATIENCE).until(() -> progressed(Duration.ofMillis(500)));
            } finally {
                runner.interrupt();
                runner.join();
            }
        }
        assertThat(evidence.get().window()).isZero();
        assertThat(evidence.get().requests()).isZero();
        await().atMost(Duration.ofSeconds(5)).until(() -> LoadTroubleTest.injectors() == 0);
    }
}
