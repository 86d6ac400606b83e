package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.run.CheckListing;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each check by itself, on a right cart and on each of the carts that it names. The build proves the same with several checks
 * at a time; mutation testing takes this class, since here a changed line is met by its own check and nothing else.
 */
class CheckJudgements {

    /** Only these checks, where some are asked for. */
    private static final List<String> CHOSEN = ReferenceShop.askedFor();

    @TestFactory
    Stream<DynamicTest> passARightCart() {
        return listings()
                .map(listing -> DynamicTest.dynamicTest(
                        listing.address() + " " + listing.claim(),
                        () -> assertThat(judged(listing, ReferenceShop.clean()).outcome())
                                .isEqualTo(Outcome.PASS)));
    }

    @TestFactory
    Stream<DynamicTest> failTheCartsTheyName() {
        return listings()
                .flatMap(listing -> listing.faults().stream()
                        .map(fault -> DynamicTest.dynamicTest(
                                listing.address() + " " + fault, () -> isCaught(listing, fault))));
    }

    /**
     * An invariant judges what other checks are answered, so it has tests of its own. Races and sequences take long, and are made
     * where they are asked for.
     */
    private static Stream<CheckListing> listings() {
        ContractCatalogue catalogue = ContractCatalogue.standard();
        Set<CheckAddress> chosen = catalogue.select(CHOSEN);
        chosen.removeAll(catalogue.invariants());
        return SuiteProcess.listings(!CHOSEN.isEmpty()).filter(listing -> chosen.contains(listing.address()));
    }

    private static void isCaught(CheckListing listing, String fault) {
        CheckEvidence seen = judged(listing, ReferenceShop.withFault(fault));
        assertThat(seen.outcome()).as(seen.reason()).isIn(Outcome.FAIL, Outcome.WARN);
        assertThat(seen.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.expected()).isNotBlank();
            assertThat(finding.actual()).isNotBlank();
            assertThat(finding.advice()).isNotBlank();
        });
    }

    /** Nothing else runs meanwhile, so no event is long on its way, and a missing one is known soon. */
    private static CheckEvidence judged(CheckListing listing, ReferenceShop cart) {
        CheckAddress check = listing.address();
        try (cart) {
            return cart
                    .run(
                            Set.of(check),
                            profile -> profile.reachedBy(profile.doors().withEventDelay(Duration.ofMillis(500))))
                    .stream()
                    .filter(evidence -> evidence.check().equals(check))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
