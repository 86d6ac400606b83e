package dev.cartwright.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.plan.PlanTrace;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.reference.faults.Fault;
import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reports.evidence.EvidenceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check can fail: the reference cart with the fault that a check names is caught by that check. A sample of the
 * faults is tried in every build, all of them with {@code -Dcartwright.faults=all}.
 */
class FaultProofTest {

    private static final int SAMPLE = 4;
    private static final List<CheckListing> CATALOGUE =
            ContractCatalogue.standard().listings();

    @TempDir
    private Path directory;

    @Test
    void everyCheckNamesAFaultThatThereIs() {
        Set<String> faults = FaultCatalogue.all().stream().map(Fault::id).collect(Collectors.toSet());
        assertThat(faults).hasSizeGreaterThanOrEqualTo(20).hasSameSizeAs(FaultCatalogue.all());
        assertThat(CATALOGUE).allSatisfy(listing -> assertThat(faults).contains(listing.fault()));
    }

    @Test
    void catalogueAndPlanFitTogether() {
        Map<String, Set<String>> claims = CATALOGUE.stream()
                .collect(Collectors.toMap(
                        listing -> listing.address().value(), listing -> Set.copyOf(listing.planItems())));
        assertThat(claims).hasSizeGreaterThanOrEqualTo(80);
        assertThat(PlanTrace.problems(ReadinessPlan.current(), claims)).isEmpty();
    }

    static Stream<String> namedFaults() {
        List<String> all =
                CATALOGUE.stream().map(CheckListing::fault).distinct().toList();
        if ("all".equals(System.getProperty("cartwright.faults"))) {
            return all.stream();
        }
        return IntStream.range(0, SAMPLE).mapToObj(index -> all.get(index * all.size() / SAMPLE));
    }

    @ParameterizedTest
    @MethodSource("namedFaults")
    void theChecksNamedForAFaultCatchIt(String fault) {
        Told said = Cartwright.in(directory).run("contract", "--fault", fault, "--quiet", "--seed", "1");
        RunRecord run = EvidenceReader.read(RunFolders.only(directory));
        List<CheckListing> named = CATALOGUE.stream()
                .filter(listing -> listing.fault().equals(fault))
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(listing -> assertThat(outcome(run, listing))
                        .as(listing.address() + " " + listing.claim())
                        .isIn(complaints(listing)));
        // A SHOULD warns and forbids nothing, so a fault that breaks only a SHOULD is told and stays green.
        assertThat(said.code())
                .as("exit code")
                .isEqualTo(run.checks().stream().anyMatch(seen -> seen.outcome() == Outcome.FAIL) ? 1 : 0);
    }

    private static Set<Outcome> complaints(CheckListing listing) {
        return listing.level() == Level.MUST ? Set.of(Outcome.FAIL) : Set.of(Outcome.FAIL, Outcome.WARN);
    }

    private static Outcome outcome(RunRecord run, CheckListing listing) {
        return run.check(listing.address()).map(CheckEvidence::outcome).orElseThrow();
    }
}
