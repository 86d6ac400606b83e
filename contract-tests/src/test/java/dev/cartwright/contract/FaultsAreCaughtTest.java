package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.reference.faults.Fault;
import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reference.faults.Showing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A check that can't fail proves nothing: each has to catch the faults that are named for it. */
@Execution(ExecutionMode.CONCURRENT)
class FaultsAreCaughtTest {

    private static final ContractCatalogue CATALOGUE = ContractCatalogue.standard();

    @TestFactory
    Stream<DynamicTest> byTheChecksNamedForThem() {
        return FaultCatalogue.all().stream()
                .filter(FaultsAreCaughtTest::isForChecks)
                .map(fault -> DynamicTest.dynamicTest(fault.id(), () -> isCaught(fault)));
    }

    @Test
    void noFaultThatAChecksCanSeeIsUnnamed() {
        assertThat(FaultCatalogue.all())
                .allSatisfy(fault -> assertThat(named(fault).isEmpty())
                        .as(fault.id() + " is named by " + named(fault))
                        .isNotEqualTo(isForChecks(fault)));
    }

    @TestFactory
    Stream<DynamicTest> ofAShouldByWarningsAlone() {
        return FaultCatalogue.all().stream()
                .filter(fault -> fault.shows() instanceof Showing.Warns)
                .map(fault -> DynamicTest.dynamicTest(fault.id(), () -> failsNothing(fault)));
    }

    private static boolean isForChecks(Fault fault) {
        return switch (fault.shows()) {
            case Showing.Fails(), Showing.Warns() -> true;
            case Showing.UnderLoad _ -> false;
        };
    }

    private static List<CheckListing> named(Fault fault) {
        return CATALOGUE.listings().stream()
                .filter(listing -> listing.faults().contains(fault.id()))
                .toList();
    }

    private static void isCaught(Fault fault) {
        List<CheckListing> listings = named(fault);
        Set<CheckAddress> selected = selected(listings);
        try (ReferenceShop shop = ReferenceShop.withFault(fault.id())) {
            Map<CheckAddress, CheckEvidence> seen =
                    shop.run(selected).stream().collect(Collectors.toMap(CheckEvidence::check, evidence -> evidence));
            for (CheckListing listing : listings) {
                CheckEvidence evidence = Objects.requireNonNull(seen.get(listing.address()), listing.claim());
                assertThat(evidence.outcome())
                        .as("%s %s with %s: %s", listing.address(), listing.claim(), fault.id(), evidence.reason())
                        .isIn(expected(fault, listing));
                assertThat(evidence.findings()).allSatisfy(finding -> {
                    assertThat(finding.expected()).isNotBlank();
                    assertThat(finding.actual()).isNotBlank();
                    assertThat(finding.advice()).isNotBlank();
                    assertThat(finding.exchange())
                            .isBetween(0, evidence.exchanges().size() - 1);
                });
            }
            if (fault.shows() instanceof Showing.Fails) {
                assertThat(seen.values()).anyMatch(evidence -> evidence.outcome() == Outcome.FAIL);
            }
        }
    }

    /** These checks; an invariant asks nothing itself and needs others to look at. */
    private static Set<CheckAddress> selected(List<CheckListing> listings) {
        Set<CheckAddress> selected = new HashSet<>();
        for (CheckListing listing : listings) {
            selected.add(listing.address());
            if (CATALOGUE.invariants().contains(listing.address())) {
                selected.addAll(CATALOGUE.select(List.of("cart/1", "cart/2", "cart/3", "cart/6", "cart/10.14")));
            }
        }
        return selected;
    }

    private static Set<Outcome> expected(Fault fault, CheckListing listing) {
        if (fault.shows() instanceof Showing.Warns) {
            return Set.of(Outcome.WARN);
        }
        return listing.level() == Level.MUST ? Set.of(Outcome.FAIL) : Set.of(Outcome.FAIL, Outcome.WARN);
    }

    private static void failsNothing(Fault fault) {
        try (ReferenceShop shop = ReferenceShop.withFault(fault.id())) {
            assertThat(shop.run(CATALOGUE.select(List.of())))
                    .noneMatch(check -> check.outcome() == Outcome.FAIL || check.outcome() == Outcome.ERROR)
                    .anyMatch(check -> check.outcome() == Outcome.WARN);
        }
    }
}
