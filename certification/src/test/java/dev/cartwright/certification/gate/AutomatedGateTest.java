package dev.cartwright.certification.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.run.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AutomatedGateTest {

    private static final String COOKIE = "R03.acc.3";

    /** Its checks take test controls. */
    private static final String STORE_DOWN = "SCN.edge-cases.4";

    @Test
    void goesWhenEverythingWasShown() {
        Verdict verdict = new Runs().goodLoad().automated();

        assertThat(verdict.decision()).isEqualTo(Decision.GO);
        assertThat(verdict.sentence()).contains("were shown to hold");
        assertThat(verdict.criteria()).hasSizeGreaterThan(40);
    }

    @Test
    void namesTheItemAndTheCheckThatForbidIt() {
        Verdict verdict = new Runs().goodLoad().outcome(COOKIE, Outcome.FAIL).automated();

        assertThat(verdict.decision()).isEqualTo(Decision.NO_GO);
        assertThat(verdict.blockers()).extracting(Criterion::id).containsExactly(COOKIE);
        assertThat(verdict.sentence())
                .startsWith("“Cookie set correctly on all responses” (R03.acc.3) does not hold: cart/")
                .endsWith("because FAIL.");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_TESTABLE", "ERROR", "REVIEW"})
    void neverGoesWhereNothingDecidedAnItem(Outcome outcome) {
        Verdict verdict = new Runs().goodLoad().outcome(COOKIE, outcome).automated();

        assertThat(verdict.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(verdict.undecided()).extracting(Criterion::id).containsExactly(COOKIE);
    }

    @Test
    void asksAPersonForWhatOnlyADoorForTestsShowsWhereThereIsNone() {
        Runs runs = new Runs().goodLoad().outcome(STORE_DOWN, Outcome.NOT_TESTABLE);

        assertThat(runs.automated().decision()).isEqualTo(Decision.GO);
        assertThat(runs.automated().criteria()).extracting(Criterion::id).doesNotContain(STORE_DOWN);
        assertThat(runs.assess(STORE_DOWN).standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(runs.assess(STORE_DOWN).reason()).contains("asked is: operations");
        assertThat(runs.attest(STORE_DOWN, true).assess(STORE_DOWN).standing()).isEqualTo(Standing.SATISFIED);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAIL", "FLAKY", "ERROR"})
    void countsWhatADoorForTestsShows(Outcome outcome) {
        Verdict verdict = new Runs().goodLoad().outcome(STORE_DOWN, outcome).automated();

        assertThat(verdict.decision()).isNotEqualTo(Decision.GO);
    }

    @Test
    void neverGoesByLeavingOutACheckThatTakesADoor() {
        assertThat(new Runs().goodLoad().without(STORE_DOWN).automated().decision())
                .isEqualTo(Decision.INCONCLUSIVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_TESTABLE", "NOT_APPLICABLE", "ERROR"})
    void neverGoesWhenNoCheckWasExecuted(Outcome outcome) {
        assertThat(new Runs().goodLoad().all(outcome).automated().decision()).isEqualTo(Decision.INCONCLUSIVE);
    }

    @Test
    void leavesOutWhatDoesNotConcernTheShop() {
        Verdict verdict =
                new Runs().goodLoad().outcome(COOKIE, Outcome.NOT_APPLICABLE).automated();

        assertThat(verdict.decision()).isEqualTo(Decision.GO);
        assertThat(verdict.sentence()).contains("1 more does not concern this shop");
    }

    @Test
    void staysGoWhenAShouldIsBroken() {
        Runs runs = new Runs().list("cart/9.1", Level.SHOULD, COOKIE).goodLoad();
        runs.outcome(COOKIE, Outcome.WARN);

        assertThat(runs.automated().decision()).isEqualTo(Decision.GO);
    }

    @ParameterizedTest
    @EnumSource(names = {"ERROR", "REVIEW"})
    void neverGoesWhileAShouldWasNotJudged(Outcome outcome) {
        Runs runs = new Runs().goodLoad().list("cart/9.1", Level.SHOULD, COOKIE).at("cart/9.1", outcome);

        assertThat(runs.automated().decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(runs.automated().undecided()).extracting(Criterion::id).containsExactly(COOKIE);
    }

    @Test
    void neverGoesForProductionOverPlainHttp() {
        Runs plain = new Runs().goodLoad().target("http://shop.test", Environment.PRODUCTION);

        assertThat(plain.automated().decision()).isEqualTo(Decision.CONDITIONAL);
        assertThat(plain.automated().concerns()).extracting(Criterion::id).containsExactly("run.https");
    }

    @Test
    void saysHowManyChecksAGoDoesNotRestOn() {
        Runs runs = new Runs().goodLoad().list("cart/9.1", Level.MUST, COOKIE).at("cart/9.1", Outcome.NOT_TESTABLE);

        assertThat(runs.automated().decision()).isEqualTo(Decision.GO);
        assertThat(runs.automated().sentence()).endsWith(" 1 check could not be made, see Not tested.");
    }

    @Test
    void forbidsAShouldThatAProfileMadeBinding() {
        Runs runs = new Runs().goodLoad().list("cart/9.1", Level.SHOULD, COOKIE).at("cart/9.1", Outcome.FAIL);

        assertThat(runs.automated().decision()).isEqualTo(Decision.NO_GO);
        assertThat(runs.automated().blockers()).extracting(Criterion::id).containsExactly(COOKIE);
    }

    @Test
    void saysWhichChecksOfASatisfiedItemCouldNotBeMade() {
        Runs runs = new Runs().goodLoad().list("cart/9.1", Level.MUST, COOKIE);
        runs.outcome(COOKIE, Outcome.NOT_TESTABLE);

        assertThat(runs.assess(COOKIE).standing()).isEqualTo(Standing.SATISFIED);
        assertThat(runs.assess(COOKIE).reason()).contains("1 check passed; not testable:");
    }

    @Test
    void tellsTheFirstFailureOfAnItemInFullAndNamesTheOthers() {
        Runs runs = new Runs().goodLoad().outcome(COOKIE, Outcome.FAIL);
        for (int number = 1; number <= 5; number++) {
            runs.list("cart/9." + number, Level.MUST, COOKIE).outcomeOf("cart/9." + number, Outcome.FAIL);
        }

        assertThat(runs.assess(COOKIE).reason())
                .endsWith(": because FAIL; also cart/9.1 Claimcart/9.1, cart/9.2 Claimcart/9.2, cart/9.3 Claimcart/9.3"
                        + " and 2 more");
    }

    @Test
    void isInconclusiveWhenChecksWereLeftOutOfACertification() {
        Verdict verdict = new Runs().goodLoad().select(COOKIE).automated();

        assertThat(verdict.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(verdict.sentence()).contains("Only 1 of");
    }

    @Test
    void judgesAContractRunOfChosenChecksByThoseAlone() {
        Verdict verdict = new Runs().scope(Scope.CONTRACT).select(COOKIE).automated();

        assertThat(verdict.decision()).isEqualTo(Decision.GO);
        assertThat(verdict.sentence()).contains("Only 1 of");
        assertThat(new Runs()
                        .scope(Scope.CONTRACT)
                        .select(COOKIE)
                        .outcome(COOKIE, Outcome.FAIL)
                        .automated()
                        .decision())
                .isEqualTo(Decision.NO_GO);
        assertThat(new Runs()
                        .scope(Scope.CONTRACT)
                        .select(COOKIE)
                        .outcome(COOKIE, Outcome.NOT_TESTABLE)
                        .automated()
                        .decision())
                .isEqualTo(Decision.INCONCLUSIVE);
    }

    @Test
    void isInconclusiveWhenTheRunWasCutOffOrStopped() {
        assertThat(new Runs().goodLoad().cutOff().automated().decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(new Runs().goodLoad().stopped().automated().decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(new Runs().automated().sentence())
                .startsWith("“The run did everything it set out to do” (run.complete) was not shown: "
                        + "the load scenario left no evidence.")
                .endsWith("more like it.");
    }

    @Test
    void isInconclusiveWhenASelectedCheckLeftNoEvidence() {
        assertThat(new Runs().goodLoad().without(COOKIE).automated().decision()).isEqualTo(Decision.INCONCLUSIVE);
    }

    @Test
    void staysNoGoWhenARunThatFoundAFailureWasCutOff() {
        assertThat(new Runs().outcome(COOKIE, Outcome.FAIL).cutOff().automated().decision())
                .isEqualTo(Decision.NO_GO);
    }

    @Test
    void forbidsWhatMissesAPerformanceTarget() {
        Verdict verdict = new Runs().load(300, 0).automated();

        assertThat(verdict.decision()).isEqualTo(Decision.NO_GO);
        assertThat(verdict.blockers()).extracting(Criterion::id).contains("MET.tech.2");
        assertThat(verdict.sentence()).contains("misses the target < 200 ms");
    }

    @Test
    void becomesConditionalWhenSomebodyAnswersForAMissedTarget() {
        Runs runs = new Runs().load(300, 0);
        for (String item : new String[] {"MET.tech.2", "ROLL.p1.tasks.8", "ROLL.p1.exit-criteria.4", "RISK.3.1"}) {
            runs.waive(item, Runs.DAY);
        }

        assertThat(runs.automated().decision()).isEqualTo(Decision.CONDITIONAL);
        assertThat(runs.automated().concerns()).hasSize(4);
        assertThat(runs.assess("MET.tech.2").reason()).contains("waived by Grace until 2026-11-22");
    }

    @Test
    void takesNoWaiverBeyondTheCriticalLimitNorAnExpiredOne() {
        assertThat(new Runs().load(600, 0).waive("MET.tech.2", Runs.DAY).assess("MET.tech.2"))
                .satisfies(assessment -> {
                    assertThat(assessment.standing()).isEqualTo(Standing.VIOLATED);
                    assertThat(assessment.reason()).contains("does not help beyond the critical limit (ruling 1)");
                });
        assertThat(new Runs()
                        .load(300, 0)
                        .waive("MET.tech.2", Runs.DAY.minusDays(1))
                        .assess("MET.tech.2"))
                .satisfies(assessment -> {
                    assertThat(assessment.standing()).isEqualTo(Standing.VIOLATED);
                    assertThat(assessment.reason()).contains("expired on 2026-11-21");
                });
    }

    @Test
    void blamesNoShopForAnInjectorInTrouble() {
        Verdict verdict = new Runs()
                .load(900, 4_000, "the injector reached 300 of 600 requests/s")
                .automated();

        assertThat(verdict.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(verdict.sentence()).contains("our own side had trouble");
    }

    @Test
    void judgesALoadRunByItsMetricsAlone() {
        Verdict verdict =
                new Runs().scope(Scope.LOAD).all(Outcome.FAIL).goodLoad().automated();

        assertThat(verdict.decision()).isEqualTo(Decision.GO);
        assertThat(verdict.criteria())
                .extracting(Criterion::id)
                .contains("MET.tech.1", "MET.ux.1")
                .doesNotContain(COOKIE);
    }
}
