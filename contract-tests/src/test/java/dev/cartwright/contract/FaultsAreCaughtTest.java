package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.reference.faults.Fault;
import dev.cartwright.reference.faults.FaultCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A check that can't fail proves nothing: each has to catch the fault that is named for it. */
class FaultsAreCaughtTest {

    @TestFactory
    Stream<DynamicTest> byTheChecksNamedForThem() {
        Map<String, List<CheckListing>> byFault = ContractCatalogue.standard().listings().stream()
                .collect(Collectors.groupingBy(CheckListing::fault, TreeMap::new, Collectors.toList()));
        return byFault.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> isCaught(entry.getKey(), entry.getValue())));
    }

    /**
     * Faults that no check of this version can see, each with the reason; a fault that is caught must not stand here, so the
     * list can only shrink.
     */
    private static final Map<String, String> UNSEEN = Map.of(
            "ttl-not-sliding", "takes a clock that runs ahead (stateful checks)",
            "ttl-ignored", "takes a clock that runs ahead (stateful checks)",
            "cart-ends-early", "takes a clock that runs ahead (stateful checks)",
            "cookie-max-age-short", "takes the shop's CART_TTL, which a profile does not tell");

    /** Every other fault makes some check of the whole catalogue complain. */
    @TestFactory
    Stream<DynamicTest> byAnyCheckAtLeast() {
        Set<String> named = ContractCatalogue.standard().listings().stream()
                .map(CheckListing::fault)
                .collect(Collectors.toSet());
        return FaultCatalogue.all().stream()
                // What is slow now and then is judged by the load run's objectives, not by checks.
                .filter(fault -> !fault.section().equals("objectives"))
                .map(Fault::id)
                .filter(fault -> !named.contains(fault))
                .map(fault -> DynamicTest.dynamicTest(fault, () -> isNoticed(fault)));
    }

    private static void isNoticed(String fault) {
        try (ReferenceShop shop = ReferenceShop.withFault(fault)) {
            List<CheckEvidence> seen =
                    shop.run(ContractCatalogue.standard().select(List.of()), FaultsAreCaughtTest::lenient);
            boolean noticed =
                    seen.stream().anyMatch(check -> check.outcome() == Outcome.FAIL || check.outcome() == Outcome.WARN);
            assertThat(noticed).as("some check complains of %s", fault).isEqualTo(!UNSEEN.containsKey(fault));
            assertThat(seen).noneMatch(check -> check.outcome() == Outcome.ERROR);
        }
    }

    private static void isCaught(String fault, List<CheckListing> listings) {
        Set<CheckAddress> selected =
                listings.stream().map(CheckListing::address).collect(Collectors.toSet());
        try (ReferenceShop shop = ReferenceShop.withFault(fault)) {
            Map<CheckAddress, CheckEvidence> seen = shop.run(selected, FaultsAreCaughtTest::lenient).stream()
                    .collect(Collectors.toMap(CheckEvidence::check, evidence -> evidence));
            for (CheckListing listing : listings) {
                Outcome expected = listing.level() == Level.MUST ? Outcome.FAIL : Outcome.WARN;
                CheckEvidence evidence = Objects.requireNonNull(seen.get(listing.address()), listing.claim());
                assertThat(evidence.outcome())
                        .as("%s %s with %s: %s", listing.address(), listing.claim(), fault, evidence.reason())
                        .isEqualTo(expected);
                assertThat(evidence.findings()).allSatisfy(finding -> {
                    assertThat(finding.expected()).isNotBlank();
                    assertThat(finding.actual()).isNotBlank();
                    assertThat(finding.advice()).isNotBlank();
                    assertThat(finding.exchange())
                            .isBetween(0, evidence.exchanges().size() - 1);
                });
            }
        }
    }

    /** The words of errors are a SHOULD unless the profile says otherwise (ruling 36). */
    private static ShopProfile lenient(ShopProfile profile) {
        return Profiles.withReadings(profile, Readings.DEFAULT);
    }
}
