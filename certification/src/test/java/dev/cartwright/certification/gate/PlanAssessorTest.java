package dev.cartwright.certification.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.ImportedEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.plan.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What settles an item: the checks that bind, measurements, and figures of other systems. */
class PlanAssessorTest {

    private static final String CHECKED = "CHK.security.2";

    /** Settled by the error rate, p95 and p99 together. */
    private static final String SEVERAL_METRICS = "ROLL.p1.exit-criteria.4";

    private static final String IMPORTED = Runs.PLAN.items().stream()
            .filter(item -> Runs.PLAN.settlement(item) instanceof Settlement.ByImportedMetric)
            .map(PlanItem::id)
            .findFirst()
            .orElseThrow();

    @Test
    void saysOfSeveralMetricsWhichOneMissesItsTarget() {
        ItemAssessment slow = new Runs().load(900, 0).assess(SEVERAL_METRICS);

        assertThat(slow.standing()).isEqualTo(Standing.VIOLATED);
        assertThat(slow.reason()).contains("p95").doesNotContain("error rate");
    }

    @Test
    void saysOfSeveralMetricsOnTargetAllOfThem() {
        ItemAssessment good = new Runs().goodLoad().assess(SEVERAL_METRICS);

        assertThat(good.standing()).isEqualTo(Standing.SATISFIED);
        assertThat(good.reason()).contains("error rate").contains("p95").contains("p99");
    }

    @Test
    void takesTheLastFigureOfAnotherSystemForItsItemAlone() {
        ItemAssessment assessment = new Runs()
                .with(imported(IMPORTED, 1, true))
                .with(imported(IMPORTED, 7, false))
                .with(imported("MET.tech.1", 3, true))
                .assess(IMPORTED);

        assertThat(assessment.standing()).isEqualTo(Standing.VIOLATED);
        assertThat(assessment.reason()).contains("the dashboard gives 7.0");
    }

    @Test
    void leavesAnItemOpenThatNoFigureWasImportedFor() {
        ItemAssessment assessment =
                new Runs().with(imported("MET.tech.1", 3, true)).assess(IMPORTED);

        assertThat(assessment.standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(assessment.reason()).startsWith("no figure was imported");
    }

    @ParameterizedTest
    @EnumSource(names = {"PASS", "WARN", "NOT_TESTABLE", "NOT_APPLICABLE"})
    void restsAnItemOnWhatIsBindingAlone(Outcome should) {
        Runs runs = new Runs().list("cart/9.1", Level.SHOULD, CHECKED).at("cart/9.1", should);

        assertThat(runs.assess(CHECKED).standing()).isEqualTo(Standing.SATISFIED);
        assertThat(runs.assess(CHECKED).sources())
                .containsExactly(runs.addressOf(CHECKED).value());
        assertThat(runs.assess(CHECKED).reason()).isEqualTo("1 check passed");
    }

    @ParameterizedTest
    @EnumSource(names = {"FAIL", "FLAKY", "WAIVED", "ERROR", "REVIEW"})
    void restsAnItemOnAShouldTooThatMayBreakIt(Outcome should) {
        Runs runs = new Runs().list("cart/9.1", Level.SHOULD, CHECKED).at("cart/9.1", should);

        assertThat(runs.assess(CHECKED).standing()).isNotEqualTo(Standing.SATISFIED);
        assertThat(runs.assess(CHECKED).sources())
                .containsExactly(runs.addressOf(CHECKED).value(), "cart/9.1");
    }

    private static ImportedEvidence imported(String item, double value, boolean holds) {
        return new ImportedEvidence(item, value, holds, "the dashboard", Runs.START);
    }
}
