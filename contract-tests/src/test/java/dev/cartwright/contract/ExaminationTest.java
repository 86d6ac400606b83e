package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.OwnTroubleException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What evidence is made of whatever a check does. */
@Timeout(60)
class ExaminationTest {

    @Test
    void callsAPassWithoutAnyExchangeAnError() {
        assertThat(outcomeOf(_ -> List.of()).outcome()).isEqualTo(Outcome.ERROR);
    }

    @Test
    void callsAFailureThatIsNotSeenAgainFlaky() {
        AtomicInteger examinations = new AtomicInteger();
        CheckEvidence seen = outcomeOf(shop -> {
            shop.visitor().get();
            return examinations.incrementAndGet() == 2 ? List.of() : List.of(odd(Level.MUST));
        });
        assertThat(seen.outcome()).isEqualTo(Outcome.FLAKY);
        assertThat(seen.reason())
                .isEqualTo(
                        "failed 2 times of 3 with the same requests in fresh carts: expected an even number, got an odd one");
        assertThat(seen.findings()).hasSize(1);
    }

    @Test
    void callsAFailureAFailureOnlyWhenItIsSeenThreeTimes() {
        AtomicInteger examinations = new AtomicInteger();
        CheckEvidence seen = outcomeOf(shop -> {
            examinations.incrementAndGet();
            shop.visitor().get();
            return List.of(odd(Level.MUST));
        });
        assertThat(seen.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(examinations).hasValue(3);
        assertThat(seen.exchanges()).hasSize(1);
    }

    @Test
    void callsADefectOfACheckAnErrorInOneLine() {
        CheckEvidence seen = outcomeOf(shop -> {
            shop.visitor().get();
            throw new IllegalStateException("two\nlines");
        });
        assertThat(seen.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(seen.reason()).contains("two lines").doesNotContain("\n");
        assertThat(seen.exchanges()).hasSize(1);
    }

    @Test
    void tellsHowManyExchangesAPassRestsOn() {
        assertThat(outcomeOf(shop -> asking(shop, 1)).reason()).isEqualTo("held in 1 exchange");
        assertThat(outcomeOf(shop -> asking(shop, 2)).reason()).isEqualTo("held in 2 exchanges");
        assertThat(outcomeOf(shop -> asking(shop.unrecorded(), 3)).reason()).isEqualTo("held in 3 exchanges");
    }

    @Test
    void warnsOfABrokenShouldAndSaysSoOnce() {
        AtomicInteger examinations = new AtomicInteger();
        CheckEvidence seen = outcomeOf(shop -> {
            examinations.incrementAndGet();
            asking(shop, 1);
            return List.of(odd(Level.SHOULD));
        });

        assertThat(seen.outcome()).isEqualTo(Outcome.WARN);
        assertThat(seen.reason()).isEqualTo("expected an even number, got an odd one");
        assertThat(examinations).hasValue(1);
    }

    @Test
    void namesABrokenMustBeforeAShouldAndCountsTheOthers() {
        CheckEvidence seen = outcomeOf(shop -> {
            asking(shop, 1);
            return List.of(
                    new Finding(Level.SHOULD, "a quick answer", "a slow one", "Hurry.", 0),
                    odd(Level.MUST),
                    odd(Level.MUST));
        });

        assertThat(seen.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(seen.reason()).isEqualTo("expected an even number, got an odd one (and 2 more)");
        assertThat(seen.findings()).hasSize(3);
    }

    @Test
    void examinesOnceWhatRunsAlone() {
        AtomicInteger examinations = new AtomicInteger();
        CheckEvidence seen = outcomeOf(Needs.reading().runningAlone(), shop -> {
            asking(shop, 1);
            return examinations.incrementAndGet() == 1 ? List.of(odd(Level.MUST)) : List.of();
        });

        assertThat(seen.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(examinations).hasValue(1);
    }

    @Test
    void blamesTheShopForACartThatCanNotBePrepared() {
        CheckEvidence seen = outcomeOf(Needs.changing(Part.SOLD_OUT), shop -> {
            shop.visitor().fill(shop.item(Part.SOLD_OUT), 1);
            return List.of();
        });

        assertThat(seen.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(seen.reason()).contains("POST of 1 × 'poster-night-train' answered with status 200");
        assertThat(seen.exchanges()).hasSize(1);
    }

    @Test
    void findsWhatIsNotTestableAndItsOwnTroubleWithoutBlame() {
        CheckEvidence untestable = outcomeOf(shop -> {
            throw new UntestableException("there is no moon", false);
        });
        CheckEvidence trouble = outcomeOf(shop -> {
            throw new OwnTroubleException("the disk is full");
        });

        assertThat(untestable.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
        assertThat(untestable.reason()).isEqualTo("there is no moon");
        assertThat(trouble.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(trouble.reason()).isEqualTo("the disk is full");
    }

    @Test
    void hidesTheSecretOfTheShopInWhatACheckSays() {
        CheckEvidence seen = outcomeOf(shop -> {
            asking(shop, 1);
            return List.of(new Finding(
                    Level.MUST,
                    "no " + ReferenceShop.SECRET,
                    "is " + ReferenceShop.SECRET,
                    "Hide " + ReferenceShop.SECRET,
                    0));
        });

        assertThat(seen.toString()).contains("‹masked›").doesNotContain(ReferenceShop.SECRET);
    }

    @Test
    void givesEachCheckChanceOfItsOwnThatComesAgain() {
        List<Integer> drawn = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            outcomeOf(shop -> {
                drawn.add(shop.random().nextInt());
                return asking(shop, 1);
            });
        }

        assertThat(drawn.getFirst()).isEqualTo(drawn.getLast());
    }

    private static List<Finding> asking(Shop shop, int times) {
        for (int time = 0; time < times; time++) {
            shop.visitor().get();
        }
        return List.of();
    }

    private static Finding odd(Level level) {
        return new Finding(level, "an even number", "an odd one", "Count again.", 0);
    }

    private static CheckEvidence outcomeOf(Function<Shop, List<Finding>> examination) {
        return outcomeOf(Needs.reading(), examination);
    }

    private static CheckEvidence outcomeOf(Needs needs, Function<Shop, List<Finding>> examination) {
        ContractCatalogue one = ContractCatalogue.of(
                List.of(CatalogueEntry.must("cart/1.1", new Claimed(needs, examination), "none", "R03.acc.1")));
        List<CheckEvidence> seen = new ArrayList<>();
        try (ReferenceShop shop = ReferenceShop.clean()) {
            new ContractRunner(one, Clock.systemUTC(), ReferenceShop::environment)
                    .run(shop.profile(), new ContractSelection(one.select(List.of()), false, 1), event -> {
                        if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence check)) {
                            seen.add(check);
                        }
                    });
        }
        assertThat(seen).hasSize(1);
        return seen.getFirst();
    }

    private record Claimed(Needs needs, Function<Shop, List<Finding>> examination) implements ContractCheck {
        @Override
        public String statement() {
            return "Something holds.";
        }

        @Override
        public List<Finding> examine(Shop shop) {
            return examination.apply(shop);
        }
    }
}
