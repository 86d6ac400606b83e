package dev.cartwright.app.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.faults.Fault;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KillMatrixTest {
    private static final CheckAddress FIRST = new CheckAddress("cart/1.1");
    private static final CheckAddress SECOND = new CheckAddress("cart/1.2");
    private static final List<CheckListing> LISTINGS =
            List.of(must(FIRST, "one", "two"), must(SECOND, "three", "four"));

    @Test
    void aSuiteThatCatchesEachFaultByItsOwnCheckHasNoDefect() {
        KillMatrix matrix = new KillMatrix(
                LISTINGS,
                List.of(
                        harmless(Map.of()),
                        faulty("one", Map.of(FIRST, Outcome.FAIL)),
                        faulty("two", Map.of(FIRST, Outcome.FAIL, SECOND, Outcome.FAIL)),
                        faulty("three", Map.of(SECOND, Outcome.FAIL)),
                        faulty("four", Map.of(SECOND, Outcome.FAIL))));

        assertThat(matrix.problems()).isEmpty();
        assertThat(matrix.guardedTwice()).isEqualTo(1);
    }

    @Test
    void noticesAFaultThatSurvives() {
        assertThat(ofTrial(faulty("one", Map.of())))
                .containsExactly("one: survives, though cart/1.1 should have caught it");
    }

    @Test
    void noticesAFaultThatDiesByAnotherCheckOnly() {
        assertThat(ofTrial(faulty("one", Map.of(SECOND, Outcome.FAIL))))
                .containsExactly("one: killed by cart/1.2, and not by cart/1.1, whose it is");
    }

    @Test
    void noticesAFaultThatNobodyNames() {
        assertThat(ofTrial(faulty("nine", Map.of(SECOND, Outcome.FAIL)))).containsExactly("nine: no check names it");
    }

    @Test
    void noticesThatWhatIsRightIsBlamed() {
        assertThat(ofTrial(harmless(Map.of(FIRST, Outcome.FAIL))))
                .containsExactly("(no fault): blamed by cart/1.1, and no check can see it");
    }

    @Test
    void noticesChecksThatDidNotRun() {
        Trial empty = new Trial(new Subject.Harmless("(no fault)", "Right", List.of()), new TreeMap<>());
        assertThat(ofTrial(empty)).containsExactly("(no fault): only 0 checks were made");
    }

    @Test
    void noticesACheckThatIsInTroubleOrUnsureOfWhatIsRight() {
        assertThat(ofTrial(faulty("one", Map.of(FIRST, Outcome.FAIL, SECOND, Outcome.ERROR))))
                .containsExactly("one: cart/1.2 ended in trouble of its own");
        assertThat(ofTrial(harmless(Map.of(SECOND, Outcome.FLAKY))))
                .containsExactly("(no fault): cart/1.2 is FLAKY, and nothing there is");
    }

    /** A fault that shows now and then may make any check fail once; the one that names it has to be sure. */
    @Test
    void asksNobodyElseToBeSureOfAFault() {
        assertThat(ofTrial(faulty("one", Map.of(FIRST, Outcome.FAIL, SECOND, Outcome.FLAKY))))
                .isEmpty();
        assertThat(ofTrial(faulty("one", Map.of(FIRST, Outcome.FLAKY, SECOND, Outcome.FAIL))))
                .containsExactly("one: killed by cart/1.2, and not by cart/1.1, whose it is");
    }

    @Test
    void noticesAMustThatKillsNothingAndTooFewGuards() {
        KillMatrix matrix = new KillMatrix(LISTINGS, List.of(faulty("one", Map.of(FIRST, Outcome.FAIL))));

        assertThat(matrix.problems())
                .containsExactly(
                        "cart/1.2 Claim2 kills no fault: it has never been seen to fail",
                        "only 0 % of the MUST checks are guarded by two faults, and 80 % are asked for");
    }

    private static List<String> ofTrial(Trial trial) {
        return new KillMatrix(LISTINGS, List.of(trial)).problemsOfTrials();
    }

    private static CheckListing must(CheckAddress address, String... faults) {
        return new CheckListing(
                address,
                "Claim" + address.number(),
                "It holds.",
                Level.MUST,
                List.of("R03.acc.1"),
                List.of(),
                List.of(faults));
    }

    private static Trial faulty(String id, Map<CheckAddress, Outcome> outcomes) {
        return new Trial(new Subject.Faulty(new Fault(id, "It is wrong", "1", Alteration::none)), among(outcomes));
    }

    private static Trial harmless(Map<CheckAddress, Outcome> outcomes) {
        return new Trial(new Subject.Harmless("(no fault)", "Right", List.of()), among(outcomes));
    }

    /** These outcomes among a hundred checks that passed. */
    private static SortedMap<CheckAddress, Outcome> among(Map<CheckAddress, Outcome> outcomes) {
        SortedMap<CheckAddress, Outcome> all = new TreeMap<>();
        IntStream.rangeClosed(1, 100).forEach(number -> all.put(new CheckAddress("cart/2." + number), Outcome.PASS));
        all.putAll(outcomes);
        return all;
    }
}
