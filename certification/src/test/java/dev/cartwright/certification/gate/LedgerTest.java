package dev.cartwright.certification.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final String ITEM = "CHK.security.2";
    private static final String OTHER = "R03.req.4";
    private static final LocalDate LAST_DAY = Runs.DAY;

    @Test
    void whatIsKnownIsSaidAndCountsAllTheSame() {
        Runs known = new Runs().outcome(ITEM, Outcome.FAIL).know(ITEM, LAST_DAY);

        assertThat(Ledger.of(known.record()).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(LedgerEntry.State.KNOWN);
            assertThat(entry.sentence()).contains("is known until " + LAST_DAY + " (Grace: SHOP-7)");
            assertThat(Ledger.of(known.record()).known(entry.issue().check())).contains(entry);
        });
        assertThat(known.automated())
                .isEqualTo(new Runs().outcome(ITEM, Outcome.FAIL).automated());
        assertThat(known.automated().decision()).isEqualTo(Decision.NO_GO);
    }

    @Test
    void eachCheckHasAnEntryOfItsOwn() {
        Runs runs = new Runs().outcome(OTHER, Outcome.FAIL).know(ITEM, LAST_DAY).know(OTHER, LAST_DAY);
        Ledger ledger = Ledger.of(runs.record());

        assertThat(ledger.known(runs.addressOf(OTHER)))
                .hasValueSatisfying(entry -> assertThat(entry.issue().check()).isEqualTo(runs.addressOf(OTHER)));
        assertThat(ledger.known(runs.addressOf(ITEM))).isEmpty();
        assertThat(ledger.entry(new CheckAddress("cart/99.1"))).isEmpty();
        assertThat(ledger.attention())
                .as("what is known needs nobody's attention")
                .extracting(entry -> entry.issue().check())
                .containsExactly(runs.addressOf(ITEM));
    }

    @Test
    void aCheckThatPassesAgainIsTold() {
        assertThat(Ledger.of(new Runs().know(ITEM, LAST_DAY).record()).attention())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.state()).isEqualTo(LedgerEntry.State.PASSES_AGAIN);
                    assertThat(entry.sentence())
                            .isEqualTo(entry.issue().check() + " passes again: take it out of knownIssues.");
                });
    }

    @Test
    void anEntryThatExpiredTheDayBeforeIsTold() {
        Ledger ledger = Ledger.of(new Runs()
                .outcome(ITEM, Outcome.FAIL)
                .know(ITEM, LAST_DAY.minusDays(1))
                .record());

        assertThat(ledger.attention()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(LedgerEntry.State.EXPIRED);
            assertThat(entry.sentence())
                    .contains("expired on " + LAST_DAY.minusDays(1))
                    .contains("ask Grace");
            assertThat(ledger.known(entry.issue().check())).isEmpty();
        });
    }

    @Test
    void aCheckThatWasNotMadeSaysNothing() {
        assertThat(Ledger.of(new Runs()
                                .outcome(ITEM, Outcome.NOT_TESTABLE)
                                .know(ITEM, LAST_DAY)
                                .record())
                        .entries())
                .singleElement()
                .extracting(LedgerEntry::state)
                .isEqualTo(LedgerEntry.State.NOT_SEEN);
    }
}
