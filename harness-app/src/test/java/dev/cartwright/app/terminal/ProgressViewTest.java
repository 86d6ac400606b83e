package dev.cartwright.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.InjectorReport;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.Scope;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressViewTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private ProgressView view(boolean interactive) {
        return new ProgressView(Terminal.of(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                interactive,
                Map.of("TERM", "xterm", "NO_COLOR", "1", "COLUMNS", "200")));
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static RunEvent.RunStarted started(int checks) {
        List<CheckListing> catalogue = IntStream.rangeClosed(1, checks)
                .mapToObj(number -> new CheckListing(
                        address(number),
                        "Claim" + number,
                        "It holds.",
                        Level.MUST,
                        List.of("R01.req.1"),
                        List.of(),
                        List.of("f")))
                .toList();
        Set<CheckAddress> selected =
                catalogue.stream().map(CheckListing::address).collect(Collectors.toSet());
        return new RunEvent.RunStarted(new RunDescription(
                "run",
                NOW,
                "1",
                "v1.0",
                "shop",
                URI.create("http://127.0.0.1:1"),
                Environment.STAGING,
                Scope.CERTIFY,
                Depth.SMOKE,
                7,
                true,
                catalogue,
                selected,
                List.of(),
                List.of(),
                List.of("Something to know.")));
    }

    private static CheckAddress address(int number) {
        return new CheckAddress("cart/1." + number);
    }

    private static RunEvent.EvidenceRecorded check(int number, Outcome outcome) {
        return new RunEvent.EvidenceRecorded(new CheckEvidence(
                address(number), outcome, "it was so", List.of(), List.of(), NOW, Duration.ofMillis(3)));
    }

    private static RunEvent.LoadProgressed slice(long millis) {
        return new RunEvent.LoadProgressed(
                new LoadPoint(Duration.ofMillis(millis), millis < 1_000, 99.6, 2, 3, 14, 159));
    }

    @Test
    void saysNothingBeforeThereIsSomethingToSay() {
        ProgressView view = view(false);
        view.heard(started(4));
        assertThat(shown()).isEmpty();
        view.heard(new RunEvent.CheckStarted(address(1), NOW));
        assertThat(shown())
                .contains("Shop shop at http://127.0.0.1:1, seed 7, read-only")
                .contains("Something to know.");
    }

    @Test
    void tellsEachFailureWithItsClaimAtOnce() {
        ProgressView view = view(false);
        view.heard(started(100));
        view.heard(check(7, Outcome.FAIL));
        assertThat(shown()).contains("FAIL cart/1.7 Claim7: it was so");
    }

    @Test
    void drawsABarThatFillsOnATerminal() {
        ProgressView view = view(true);
        view.heard(started(2));
        view.heard(check(1, Outcome.PASS));
        view.heard(check(2, Outcome.FAIL));
        assertThat(shown())
                .contains("Checks [##########..........] 1/2")
                .contains("Checks [####################] 2/2, 1 not passed");
    }

    @Test
    void writesAFewPlainLinesInAPipe() {
        ProgressView view = view(false);
        view.heard(started(100));
        IntStream.rangeClosed(1, 100).forEach(number -> view.heard(check(number, Outcome.PASS)));
        assertThat(shown().lines().filter(line -> line.startsWith("Checks")))
                .containsExactly("Checks 25/100", "Checks 50/100", "Checks 75/100", "Checks 100/100");
        assertThat(shown()).doesNotContain("\u001b").doesNotContain("\r");
    }

    @Test
    void tellsLoadFourTimesASecondOnATerminalAndEveryTwoSecondsInAPipe() {
        ProgressView terminal = view(true);
        load(terminal);
        assertThat(shown().split("p95 14,", -1)).hasSize(1 + 32);
        bytes.reset();
        load(view(false));
        assertThat(shown().lines().filter(line -> line.contains("p95 14"))).hasSize(4);
        assertThat(shown()).contains("measured").contains("100/s, p50 3, p95 14, p99 159 ms, 2 errors");
    }

    @Test
    void tellsHowTheInjectorFaresBesideTheShop() {
        ProgressView view = view(true);
        view.heard(started(1));
        view.heard(new RunEvent.LoadStarted("visits", 100, Duration.ofSeconds(1), Duration.ofSeconds(7)));
        view.heard(new RunEvent.InjectorReported(
                new InjectorReport(Duration.ofMillis(250), 0.4567, 0.61, Duration.ofMillis(12), false)));
        view.heard(slice(250));
        assertThat(shown()).contains("2 errors; injector 0.46 cores, machine 61 % busy, longest stall 12 ms");
    }

    private static void load(ProgressView view) {
        view.heard(started(1));
        view.heard(new RunEvent.LoadStarted("visits", 100, Duration.ofSeconds(1), Duration.ofSeconds(7)));
        IntStream.rangeClosed(1, 32).forEach(slice -> view.heard(slice(slice * 250L)));
    }
}
