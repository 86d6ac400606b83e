package dev.cartwright.reports.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.gate.Decision;
import dev.cartwright.certification.gate.ItemAssessment;
import dev.cartwright.certification.gate.Standing;
import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunRecord;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.reports.ReportException;
import dev.cartwright.reports.sample.SampleChecks;
import dev.cartwright.reports.sample.SampleLoad;
import dev.cartwright.reports.sample.SampleRuns;
import dev.cartwright.reports.sample.SampleShop;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final ReadinessPlan PLAN = ReadinessPlan.current();

    @Test
    void everyItemOfThePlanIsAssessed() {
        assertThat(Dossier.of(PLAN, SampleShop.record()).items())
                .extracting(ItemAssessment::item)
                .containsExactlyElementsOf(PLAN.items());
    }

    @Test
    void everyCheckOfTheCatalogueIsThereInItsOrder() {
        Dossier dossier = Dossier.of(PLAN, SampleShop.record());

        assertThat(dossier.checks())
                .extracting(check -> check.listing().address())
                .isSorted()
                .hasSize(92);
        assertThat(dossier.counts().checks(CheckStatus.FAIL)).isEqualTo(3);
        assertThat(dossier.counts().checks(CheckStatus.PASS)).isEqualTo(84);
        assertThat(dossier.counts().checks(Level.SHOULD, CheckStatus.WARN)).isEqualTo(1);
        assertThat(dossier.counts().allChecks()).isEqualTo(92);
        assertThat(dossier.counts().measurements().get(Band.UNDECIDED)).isEqualTo(2);
        assertThat(dossier.counts().items().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(335);
    }

    @Test
    void aFindingBringsThePlansSentence() {
        CheckResult cookie =
                Dossier.of(PLAN, SampleRuns.small()).checks(CheckStatus.FAIL).getFirst();

        assertThat(cookie.planItems())
                .extracting(PlanItem::text)
                .containsExactly("Cookie attributes verified (HttpOnly, Secure, SameSite)");
        assertThat(cookie.exchange(cookie.findings().getFirst())).isPresent();
    }

    @Test
    void tellsAMissingCheckFromOneThatWasNotAskedFor() {
        RunDescription all = SampleRuns.small().description();
        RunDescription one = selecting(all, Set.of(new CheckAddress("cart/1.1")));

        Dossier dossier = Dossier.of(PLAN, SampleRuns.finished(one, List.of()));

        assertThat(dossier.checks())
                .extracting(CheckResult::status)
                .containsExactly(CheckStatus.NO_EVIDENCE, CheckStatus.NOT_SELECTED);
        assertThat(dossier.gaps()).containsExactly("1 of 1 selected checks left no evidence");
        assertThat(dossier.notes()).contains("Only 1 of 2 checks were selected.");
    }

    @Test
    void plainHttpIsMarked() {
        assertThat(Dossier.of(PLAN, SampleShop.record()).notes()).anyMatch(note -> note.startsWith("Not HTTPS"));
        assertThat(Dossier.of(PLAN, SampleRuns.small()).notes()).isEmpty();
    }

    @Test
    void troubleOfOurOwnSideLeavesTheMetricsUndecided() {
        Dossier dossier = Dossier.of(
                PLAN,
                SampleRuns.finished(
                        SampleRuns.description(Scope.LOAD, List.of()),
                        List.of(SampleLoad.realistic("the injector was saturated"))));

        assertThat(dossier.automated().decision()).isEqualTo(Decision.INCONCLUSIVE);
        assertThat(dossier.items())
                .filteredOn(item -> item.item().id().equals("MET.tech.2"))
                .extracting(ItemAssessment::standing)
                .containsExactly(Standing.UNDECIDED);
    }

    @Test
    void refusesARunOfAnotherPlan() {
        RunDescription base = SampleRuns.small().description();
        RunDescription other = new RunDescription(
                base.runId(),
                SampleChecks.BEGIN,
                "2.5.0",
                "v9.9",
                base.shop(),
                base.target(),
                base.environment(),
                base.scope(),
                base.depth(),
                base.seed(),
                base.readOnly(),
                base.catalogue(),
                base.selected(),
                base.waivers(),
                base.knownIssues(),
                base.notes());

        assertThatThrownBy(() -> Dossier.of(PLAN, SampleRuns.finished(other, List.of())))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("v9.9")
                .hasMessageContaining("report it with version 2.5.0");
    }

    private static RunDescription selecting(RunDescription base, Set<CheckAddress> selected) {
        return new RunDescription(
                base.runId(),
                base.startedAt(),
                base.version(),
                base.planRevision(),
                base.shop(),
                base.target(),
                base.environment(),
                base.scope(),
                base.depth(),
                base.seed(),
                base.readOnly(),
                base.catalogue(),
                selected,
                base.waivers(),
                base.knownIssues(),
                base.notes());
    }

    @Test
    void theOrderInWhichParallelChecksEndedChangesNothing() {
        RunRecord run = SampleShop.record();
        RunRecord reversed = new RunRecord(run.description(), run.evidence().reversed(), run.finished());

        assertThat(Dossier.of(PLAN, reversed)).isEqualTo(Dossier.of(PLAN, run));
    }
}
