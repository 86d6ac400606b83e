package dev.cartwright.certification.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final SortedSet<CheckAddress> CHECKS = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new CheckAddress("cart/1." + number))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final FaultPatterns PATTERNS = new FaultPatterns(
            CHECKS,
            List.of(
                    pattern("stock", "PATCH never looks at the stock", "1.1 1.2 1.3 1.4", "1.12"),
                    pattern("price", "Prices are free", "1.3 1.4 1.5", ""),
                    pattern("cookie", "No cookie is set", "1.8 1.9 1.10", ""),
                    pattern("dark", "Whatever is dark", "1.6", ""),
                    pattern("dim", "Whatever is dim", "1.6", ""),
                    pattern("race", "A race is lost", "1.7 7.1", ""),
                    pattern("echo", "Whatever echoes", "1.7", "")));

    @Test
    void namesTheCauseThatEveryCheckAgreesWith() {
        Diagnosis diagnosis = diagnosed(run("1.1 1.2 1.3 1.4", "")).orElseThrow();

        assertThat(diagnosis.fits()).isTrue();
        assertThat(diagnosis.sentence())
                .isEqualTo("It is as if “PATCH never looks at the stock”: 4 of 4 checks agree.");
    }

    @Test
    void aCheckThatPassedThoughItShouldHaveFailedCountsAgainstACause() {
        Diagnosis diagnosis = diagnosed(run("1.1 1.2 1.4", "")).orElseThrow();

        assertThat(diagnosis.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.pattern().fault()).isEqualTo("stock");
            assertThat(cause.spared()).containsExactly(new CheckAddress("cart/1.3"));
        });
        assertThat(diagnosis.sentence()).contains("3 of 4 checks agree; against it: cart/1.3 did not fail.");
    }

    @Test
    void aCheckThatWasNotMadeCountsNeitherWay() {
        Map<CheckAddress, Outcome> run = run("1.1 1.2 1.4", "");
        run.put(new CheckAddress("cart/1.3"), Outcome.NOT_TESTABLE);
        run.remove(new CheckAddress("cart/1.2"));

        assertThat(diagnosed(run).orElseThrow().sentence()).contains("2 of 2 checks agree");
    }

    @Test
    void twoFaultsAtOnceHaveNoSingleCause() {
        Diagnosis diagnosis = diagnosed(run("1.1 1.2 1.3 1.4 1.8 1.9 1.10", "")).orElseThrow();

        assertThat(diagnosis.fits()).isFalse();
        assertThat(diagnosis.sentence()).startsWith("No single cause fits well").contains("(4 of 7 checks agree)");
    }

    @Test
    void faultsThatLookTheSameAreNamedTogether() {
        Diagnosis diagnosis = diagnosed(run("1.6", "")).orElseThrow();

        assertThat(diagnosis.sentence())
                .isEqualTo("It is as if “Whatever is dark” or “Whatever is dim”: 1 of 1 check agrees.");
    }

    @Test
    void nothingIsSaidWhereNothingFailed() {
        assertThat(diagnosed(run("", "1.12"))).isEmpty();
    }

    @Test
    void nothingIsSaidOfWhatNoKnownFaultBreaks() {
        assertThat(diagnosed(run("1.11", ""))).isEmpty();
    }

    @Test
    void whatOnlySomeFaultsWereTriedWithCountsForThose() {
        Map<CheckAddress, Outcome> run = run("1.1 1.2 1.3 1.4", "");
        run.put(new CheckAddress("cart/7.1"), Outcome.FAIL);

        assertThat(diagnosed(run).orElseThrow().sentence())
                .contains("4 of 4 checks agree")
                .endsWith("; cart/7.1 failed too and can't tell, for no cart with this cause was tried with that.");
    }

    @Test
    void ofCausesThatFitAlikeTheOneThatWasTriedWithMoreOfItIsNamed() {
        Map<CheckAddress, Outcome> run = run("1.7", "");
        assertThat(diagnosed(run).orElseThrow().causes()).hasSize(2);
        run.put(new CheckAddress("cart/7.1"), Outcome.FAIL);

        assertThat(diagnosed(run).orElseThrow().sentence())
                .isEqualTo("It is as if “A race is lost”: 2 of 2 checks agree.");
    }

    @Test
    void aShouldThatTheProfileBindsAgreesAllTheSame() {
        assertThat(diagnosed(run("1.1 1.2 1.3 1.4 1.12", "")).orElseThrow().sentence())
                .contains("5 of 5 checks agree");
    }

    @Test
    void readsWhatItWrites() {
        assertThat(FaultPatterns.parse(PATTERNS.text())).isEqualTo(PATTERNS);
    }

    @Test
    void refusesALineThatIsNoPattern() {
        assertThatThrownBy(() -> FaultPatterns.parse("stock\tPATCH\tcart/1.1\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'stock' has 3 columns, not 5");
    }

    @Test
    void theOwnRunOfEachPackagedFaultIsExplainedByIt() {
        FaultPatterns packaged = FaultPatterns.current();
        List<FaultPattern> failing = packaged.patterns().stream()
                .filter(pattern -> !pattern.fails().isEmpty())
                .toList();

        assertThat(failing).hasSizeGreaterThan(100);
        assertThat(failing).allSatisfy(pattern -> {
            Diagnosis diagnosis = Diagnosis.of(packaged, run(packaged, pattern)).orElseThrow();
            assertThat(diagnosis.fits()).isTrue();
            assertThat(diagnosis.causes()).anyMatch(cause -> cause.pattern().looksLike(pattern));
        });
    }

    @Test
    void mostPairsOfPackagedFaultsHaveNoSingleCause() {
        FaultPatterns packaged = FaultPatterns.current();
        List<FaultPattern> failing = packaged.patterns().stream()
                .filter(pattern ->
                        pattern.fails().size() >= 3 && pattern.fails().size() <= 12)
                .filter(pattern -> packaged.checks().containsAll(pattern.fails()))
                .toList();
        int pairs = 0;
        int unnamed = 0;
        for (int i = 1; i < failing.size(); i++) {
            FaultPattern one = failing.get(i - 1);
            FaultPattern other = failing.get(i);
            if (Collections.disjoint(one.fails(), other.fails())) {
                Map<CheckAddress, Outcome> run = run(packaged, one);
                run.putAll(Map.copyOf(run(new FaultPatterns(new TreeSet<>(), List.of()), other)));
                pairs++;
                unnamed += Diagnosis.of(packaged, run).orElseThrow().fits() ? 0 : 1;
            }
        }
        assertThat(pairs).isGreaterThan(5);
        assertThat(unnamed).isGreaterThanOrEqualTo(pairs * 9 / 10);
    }

    private static Map<CheckAddress, Outcome> run(FaultPatterns patterns, FaultPattern fault) {
        Map<CheckAddress, Outcome> run = new TreeMap<>();
        patterns.checks().forEach(check -> run.put(check, Outcome.PASS));
        fault.open().forEach(run::remove);
        fault.warns().forEach(check -> run.put(check, Outcome.WARN));
        fault.fails().forEach(check -> run.put(check, Outcome.FAIL));
        return run;
    }

    private static Optional<Diagnosis> diagnosed(Map<CheckAddress, Outcome> run) {
        return Diagnosis.of(PATTERNS, run);
    }

    private static Map<CheckAddress, Outcome> run(String failed, String warned) {
        return run(PATTERNS, pattern("", "", failed, warned));
    }

    private static FaultPattern pattern(String fault, String sentence, String fails, String warns) {
        return new FaultPattern(fault, sentence, addresses(fails), addresses(warns), new TreeSet<>());
    }

    private static SortedSet<CheckAddress> addresses(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> new CheckAddress("cart/" + number))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
