package dev.cartwright.certification.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.Attestation;
import dev.cartwright.certification.evidence.AttestedEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.profile.Environment;
import org.junit.jupiter.api.Test;

class ReleaseGateTest {

    @Test
    void asksForEveryGoAndNoGoItemOfThePlan() {
        assertThat(new Runs().release().criteria())
                .extracting(Criterion::id)
                .containsAll(
                        Runs.PLAN
                                .items(item ->
                                        item.id().startsWith("GO.") || item.id().startsWith("NOGO."))
                                .stream()
                                .map(PlanItem::id)
                                .toList());
    }

    @Test
    void isInconclusiveWithoutAttestationsHoweverGreenTheChecks() {
        Verdict verdict = new Runs().goodLoad().release();

        assertThat(verdict.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(verdict.undecided()).hasSizeGreaterThan(20);
        assertThat(verdict.blockers()).isEmpty();
    }

    @Test
    void goesWhenEverythingIsCheckedMeasuredOrAttested() {
        Verdict verdict = new Runs().goodLoad().attestEverything().release();

        assertThat(verdict.undecided()).isEmpty();
        assertThat(verdict.decision()).isEqualTo(Decision.GO);
    }

    @Test
    void isInconclusiveWhenOneAttestationIsMissing() {
        Verdict verdict =
                new Runs().goodLoad().attestEverythingBut("GO.business.1").release();

        assertThat(verdict.decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(verdict.sentence()).contains("Stakeholder approval");
    }

    @Test
    void isNoGoWhenACheckFailsWhateverIsAttested() {
        Verdict verdict = new Runs()
                .goodLoad()
                .attestEverything()
                .outcome("R03.acc.3", Outcome.FAIL)
                .release();

        assertThat(verdict.decision()).isEqualTo(Decision.NO_GO);
        assertThat(verdict.blockers()).extracting(Criterion::id).containsExactly("NOGO.blockers.1");
        assertThat(verdict.sentence()).contains("R03.acc.3");
    }

    @Test
    void isNoGoWhenASecurityCheckFails() {
        assertThat(new Runs()
                        .goodLoad()
                        .attestEverything()
                        .outcome("CHK.security.3", Outcome.FAIL)
                        .release()
                        .blockers())
                .extracting(Criterion::id)
                .containsExactly("NOGO.blockers.4");
    }

    @Test
    void isNoGoWhenPerformanceMissesItsTarget() {
        assertThat(new Runs().load(300, 0).release().blockers())
                .extracting(Criterion::id)
                .contains("NOGO.blockers.3");
    }

    @Test
    void isNoGoWhenSomebodyAttestsThatANoGoItemIsNotClear() {
        Verdict verdict = new Runs().goodLoad().attest("NOGO.timing.1", false).release();

        assertThat(verdict.decision()).isEqualTo(Decision.NO_GO);
        assertThat(verdict.sentence()).contains("Peak shopping season", "Ada attests");
    }

    @Test
    void countsNoAttestationOutsideItsTime() {
        Runs runs = new Runs()
                .with(new AttestedEvidence(new Attestation(
                        "GO.business.1", true, "Ada", "yes", Runs.DAY.minusDays(9), Runs.DAY.minusDays(1))));

        assertThat(runs.assess("GO.business.1").standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(runs.assess("GO.business.1").reason()).contains("not on 2026-11-22");
    }

    @Test
    void needsTwoImportantRequirementsForGoAndOneToAvoidNoGo() {
        Runs runs = new Runs().goodLoad().attestEverything();
        assertThat(criterion(runs, "GO.ux.1").standing()).isEqualTo(Standing.SATISFIED);

        refute(runs, "R06.req.1", "R07.req.1", "R08.req.1", "R09.req.1");
        assertThat(criterion(runs, "GO.ux.1").standing()).isEqualTo(Standing.VIOLATED);
        assertThat(criterion(runs, "GO.ux.1").reason()).contains("1 of 5 important requirements are complete (R10)");
        assertThat(criterion(runs, "NOGO.concerns.1").standing()).isEqualTo(Standing.SATISFIED);

        refute(runs, "R10.acc.3");
        assertThat(criterion(runs, "NOGO.concerns.1").blocks()).isTrue();
    }

    @Test
    void goesWithJustAsManyImportantRequirementsAsArePlannedFor() {
        Runs two = new Runs().goodLoad().attestEverything();
        refute(two, "R06.req.1", "R07.req.1", "R08.req.1");

        assertThat(criterion(two, "GO.ux.1").standing()).isEqualTo(Standing.SATISFIED);
        assertThat(criterion(two, "GO.ux.1").reason())
                .isEqualTo("2 of 5 important requirements are complete (R09, R10)");
    }

    @Test
    void leavesOpenWhetherEnoughImportantRequirementsAreComplete() {
        Runs one = new Runs().goodLoad().attestEverythingBut("R09.req.1");
        refute(one, "R06.req.1", "R07.req.1", "R08.req.1");

        assertThat(criterion(one, "GO.ux.1").standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(criterion(one, "GO.ux.1").reason())
                .isEqualTo("1 of 5 important requirements are complete (R10), 1 undecided (R09)");
        assertThat(criterion(one, "NOGO.concerns.1").standing()).isEqualTo(Standing.SATISFIED);
    }

    @Test
    void canNotGoForProductionWithoutHttps() {
        Runs plain = new Runs().goodLoad().target("http://shop.test", Environment.PRODUCTION);
        assertThat(criterion(plain, "run.https").standing()).isEqualTo(Standing.VIOLATED);
        assertThat(criterion(plain, "run.https").reason()).contains("not HTTPS");

        Runs staging = new Runs().goodLoad().target("http://127.0.0.1:8080", Environment.STAGING);
        assertThat(criterion(staging, "run.https").standing()).isEqualTo(Standing.NOT_APPLICABLE);
    }

    private static void refute(Runs runs, String... items) {
        for (String item : items) {
            runs.attest(item, false);
        }
    }

    private static Criterion criterion(Runs runs, String id) {
        return runs.release().criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
