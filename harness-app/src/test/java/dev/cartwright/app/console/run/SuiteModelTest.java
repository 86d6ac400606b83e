package dev.cartwright.app.console.run;

import static dev.cartwright.app.console.testing.Recorded.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.ContractCatalogue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuiteModelTest {

    private final SuiteModel suite = SuiteModel.of(ContractCatalogue.standard().listings());

    @Test
    void showsEveryCheckUnderItsChapter() {
        assertThat(suite.chapters()).extracting(Chapter::key).contains("cart/1", "cart/4");
        assertThat(seen()).isEqualTo(suite.size().get());
        assertThat(suite.count(OutcomeGroup.WAITING).get())
                .isEqualTo(suite.size().get());
    }

    @Test
    void filtersByWordsInAnyOrderByLevelAndByOutcome() {
        suite.filter().set("  HttpOnly cookie ");
        assertThat(suite.chapters())
                .isNotEmpty()
                .allSatisfy(chapter -> assertThat(chapter.checks())
                        .allSatisfy(
                                check -> assertThat(check.listing().toString().toLowerCase(java.util.Locale.ROOT))
                                        .contains("httponly", "cookie")));
        suite.filter().set("");
        suite.levels().add(Level.SHOULD);
        assertThat(suite.chapters())
                .isNotEmpty()
                .allSatisfy(chapter -> assertThat(chapter.checks())
                        .allSatisfy(check -> assertThat(check.listing().level()).isEqualTo(Level.SHOULD)));
        suite.levels().clear();
        suite.heard(List.of(recorded("cart/4.8", Outcome.FAIL), recorded("cart/4.7", Outcome.PASS)));
        suite.groups().add(OutcomeGroup.FAILED);
        assertThat(suite.chapters())
                .singleElement()
                .satisfies(chapter -> assertThat(chapter.checks())
                        .singleElement()
                        .satisfies(check ->
                                assertThat(check.listing().address().value()).isEqualTo("cart/4.8")));
    }

    @Test
    void showsByOutcomeWhatEndsSoWhileTheRunGoesOn() {
        suite.groups().add(OutcomeGroup.FAILED);
        assertThat(seen()).isZero();
        suite.heard(List.of(recorded("cart/4.8", Outcome.FAIL), recorded("cart/1.1", Outcome.PASS)));
        assertThat(seen()).isEqualTo(1);
        suite.heard(List.of(recorded("cart/1.2", Outcome.FAIL)));
        assertThat(seen()).isEqualTo(2);
        suite.heard(List.of(recorded("cart/4.8", Outcome.PASS)));
        assertThat(suite.chapters()).extracting(Chapter::key).containsExactly("cart/1");
    }

    @Test
    void countsResultsAsTheyCome() {
        suite.heard(List.of(new RunEvent.CheckStarted(new CheckAddress("cart/4.8"), Instant.EPOCH)));
        assertThat(suite.count(OutcomeGroup.WAITING).get())
                .isEqualTo(suite.size().get());
        suite.heard(List.of(recorded("cart/4.8", Outcome.FAIL), recorded("cart/4.7", Outcome.WARN)));
        Chapter cookie = suite.chapters().stream()
                .filter(chapter -> chapter.key().equals("cart/4"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.tally().get().failed()).isEqualTo(1);
        assertThat(cookie.tally().get().warned()).isEqualTo(1);
        assertThat(suite.failed()).containsExactly(new CheckAddress("cart/4.8"));
        assertThat(suite.count(OutcomeGroup.WAITING).get())
                .isEqualTo(suite.size().get() - 2);
    }

    @Test
    void leavesNoCheckRunningWhenTheRunEndsEarly() {
        suite.heard(List.of(
                new RunEvent.CheckStarted(new CheckAddress("cart/4.8"), Instant.EPOCH),
                new RunEvent.RunFinished(Instant.EPOCH, true)));
        assertThat(suite.chapters().stream().flatMap(chapter -> chapter.checks().stream()))
                .noneMatch(check -> check.progress().get().running());
    }

    private long seen() {
        return suite.chapters().stream()
                .mapToLong(chapter -> chapter.checks().size())
                .sum();
    }
}
