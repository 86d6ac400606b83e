package dev.cartwright.app.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.PlanTrace;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.contract.ContractCatalogue;
import dev.cartwright.reference.faults.Fault;
import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reference.faults.Showing;
import dev.cartwright.reference.variants.Variant;
import dev.cartwright.reference.variants.VariantCatalogue;
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
        assertThat(CATALOGUE).allSatisfy(listing -> assertThat(faults).containsAll(listing.faults()));
    }

    @Test
    void catalogueAndPlanFitTogether() {
        Map<String, Set<String>> claims = CATALOGUE.stream()
                .collect(Collectors.toMap(
                        listing -> listing.address().value(), listing -> Set.copyOf(listing.planItems())));
        assertThat(claims).hasSizeGreaterThanOrEqualTo(80);
        assertThat(PlanTrace.problems(ReadinessPlan.current(), claims)).isEmpty();
    }

    static Stream<Fault> faultsOfChecks() {
        List<Fault> all = FaultCatalogue.all().stream()
                .filter(fault -> fault.shows() instanceof Showing.Fails || fault.shows() instanceof Showing.Warns)
                .toList();
        if ("all".equals(System.getProperty("cartwright.faults"))) {
            return all.stream();
        }
        return IntStream.range(0, SAMPLE).mapToObj(index -> all.get(index * all.size() / SAMPLE));
    }

    @ParameterizedTest
    @MethodSource("faultsOfChecks")
    void theChecksNamedForAFaultCatchIt(Fault fault) {
        Told said = Cartwright.in(directory).run("contract", "--fault", fault.id(), "--quiet", "--seed", "1");
        RunRecord run = EvidenceReader.read(RunFolders.only(directory));
        List<CheckListing> named = CATALOGUE.stream()
                .filter(listing -> listing.faults().contains(fault.id()))
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(listing -> assertThat(outcome(run, listing))
                        .as(listing.address() + " " + listing.claim())
                        .isIn(Outcome.FAIL, Outcome.WARN));
        // A SHOULD warns and forbids nothing, so a fault that breaks only a SHOULD is told and stays green.
        boolean fails = fault.shows() instanceof Showing.Fails;
        assertThat(said.code()).as("exit code").isEqualTo(fails ? 1 : 0);
        assertThat(named.stream().anyMatch(listing -> outcome(run, listing) == Outcome.FAIL))
                .isEqualTo(fails);
    }

    static Stream<String> variantsOfAnotherProfile() {
        return VariantCatalogue.all().stream()
                .filter(variant -> variant.deviation().isPresent())
                .map(Variant::id);
    }

    /** A legal variant that needs another profile gets it, so that nothing right is blamed. */
    @ParameterizedTest
    @MethodSource("variantsOfAnotherProfile")
    void blamesNoVariantThatTakesAnotherProfile(String variant) {
        Told said = Cartwright.in(directory).run("contract", "--variant", variant, "--quiet", "--seed", "1");
        RunRecord run = EvidenceReader.read(RunFolders.only(directory));
        assertThat(run.checks())
                .isNotEmpty()
                .noneMatch(check -> check.outcome() == Outcome.FAIL || check.outcome() == Outcome.ERROR);
        assertThat(said.code()).isNotEqualTo(1);
    }

    private static Outcome outcome(RunRecord run, CheckListing listing) {
        return run.check(listing.address()).map(CheckEvidence::outcome).orElseThrow();
    }
}
