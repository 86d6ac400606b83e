package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Exhibit;
import dev.cartwright.certification.evidence.Exhibit.Timeline.Role;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A lost race is shown as it was, and one that nobody could judge is not won. */
class ConcurrencyHistoriesTest {

    @Test
    void aLostUpdateIsShownAsATimeline() {
        Finding finding = foundBy("cart/7.15", "concurrent-first-lines-lost");

        assertThat(finding.actual()).startsWith("lost update, ");
        assertThat(timeline(finding).bars())
                .filteredOn(bar -> bar.role() == Role.DECISIVE)
                .hasSize(1);
        assertThat(timeline(finding).bars())
                .filteredOn(bar -> bar.role() == Role.PART)
                .isNotEmpty();
        assertThat(timeline(finding).bars()).hasSizeLessThan(20).allSatisfy(bar -> {
            assertThat(bar.client()).startsWith("tab ");
            assertThat(bar.answered()).hasValueSatisfying(at -> assertThat(at).isGreaterThan(bar.sent()));
        });
    }

    @Test
    void aLineThatComesBackIsCalledAResurrection() {
        assertThat(foundBy("cart/7.8", "add-beside-delete-brings-the-line-back").actual())
                .startsWith("resurrection, ");
    }

    @Test
    void anOldCartIsCalledAStaleRead() {
        assertThat(foundBy("cart/7.12", "reads-beside-a-read-are-stale").actual())
                .startsWith("stale read, ");
    }

    @Test
    void moreThanTheStockIsCalledAnOversell() {
        assertThat(foundBy("cart/7.14", "sizes-at-once-pass-stock").actual()).startsWith("oversell, ");
    }

    @Test
    void aShopThatReadsTheCartAgainForItsAnswerIsRight() {
        try (ReferenceShop shop = ReferenceShop.withVariant("answer-read-after-the-change")) {
            assertThat(shop.run(ContractCatalogue.standard().select(List.of("cart/7"))))
                    .hasSizeGreaterThanOrEqualTo(16)
                    .extracting(check -> check.check() + " " + check.outcome() + " " + check.reason())
                    .allMatch(told -> told.contains(" PASS "));
        }
    }

    private static Finding foundBy(String check, String fault) {
        try (ReferenceShop shop = ReferenceShop.withFault(fault)) {
            CheckEvidence evidence = shop.run(Set.of(new CheckAddress(check))).getFirst();
            assertThat(evidence.outcome()).as(evidence.reason()).isEqualTo(Outcome.FAIL);
            return evidence.findings().getFirst();
        }
    }

    private static Exhibit.Timeline timeline(Finding finding) {
        return (Exhibit.Timeline) finding.exhibit().orElseThrow();
    }
}
