package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Exhibit;
import dev.cartwright.certification.evidence.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sequence of a dozen steps over three carts is nothing a person can read: what is reported must be short. */
class StatefulSequencesTest {
    private static final Set<CheckAddress> SEQUENCES = Set.of(new CheckAddress("cart/9.1"));
    private static final int FEW = 6;
    private static final List<String> SEEDED = List.of(
            "removed-line-returns-with-its-next-add",
            "put-after-delete-keeps-the-rest",
            "third-line-takes-the-first-away",
            "writes-not-kept",
            "patch-ignores-stock",
            "post-sets-quantity",
            "put-merges-lines",
            "delete-clears-cart",
            "new-visitor-sees-last-cart",
            "cart-forgotten-after-five-reads");

    @Test
    void aBrokenSequenceIsShrunkToAFewSteps() {
        List<Integer> lengths =
                SEEDED.stream().map(StatefulSequencesTest::shrunkOf).toList();

        assertThat(lengths.stream().filter(length -> length <= FEW).count())
                .as("steps left of each seeded fault: %s", lengths)
                .isGreaterThanOrEqualTo(SEEDED.size() * 9L / 10);
    }

    @Test
    void aRightShopHoldsOverAllOfThem() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            CheckEvidence evidence = ReferenceShop.run(shop.profile(), new ContractSelection(SEQUENCES, false, 1))
                    .getFirst();

            assertThat(evidence.outcome()).as(evidence.reason()).isEqualTo(Outcome.PASS);
            assertThat(evidence.exchanges()).hasSizeLessThan(50);
            assertThat(Integer.parseInt(evidence.reason().replaceAll("\\D", "")))
                    .isGreaterThan(6_000);
        }
    }

    private static int shrunkOf(String fault) {
        try (ReferenceShop shop = ReferenceShop.withFault(fault)) {
            CheckEvidence evidence = shop.run(SEQUENCES).getFirst();
            assertThat(evidence.outcome()).as(fault + ": " + evidence.reason()).isEqualTo(Outcome.FAIL);
            return evidence.findings()
                    .getFirst()
                    .exhibit()
                    .map(Exhibit.Steps.class::cast)
                    .orElseThrow()
                    .steps()
                    .size();
        }
    }
}
