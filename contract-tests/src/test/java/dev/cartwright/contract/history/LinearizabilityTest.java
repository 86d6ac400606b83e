package dev.cartwright.contract.history;

import static dev.cartwright.contract.history.SimulatedShop.CAP;
import static dev.cartwright.contract.history.SimulatedShop.MUG;
import static dev.cartwright.contract.history.SimulatedShop.PEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.profile.Readings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Blames what no order explains, and nothing else. */
class LinearizabilityTest {

    @Test
    void explainsAddsThatOverlapInAnyOrder() {
        assertThat(judged(
                        call("A", Race.add(MUG, 1), 0, 10, Map.of(MUG, 2L)),
                        call("B", Race.add(MUG, 1), 0, 10, Map.of(MUG, 1L)),
                        call("A", Race.look(), 20, 30, Map.of(MUG, 2L))))
                .isInstanceOf(Verdict.Explained.class);
    }

    @Test
    void findsALostUpdate() {
        Contradiction found = contradiction(
                call("A", Race.add(PEN, 1), 0, 5, Map.of(PEN, 1L)),
                call("A", Race.remove(PEN), 6, 8, Map.of()),
                call("A", Race.add(MUG, 1), 10, 20, Map.of(MUG, 1L)),
                call("B", Race.add(MUG, 1), 10, 20, Map.of(MUG, 1L)),
                call("A", Race.look(), 30, 40, Map.of(MUG, 1L)),
                call("B", Race.look(), 50, 60, Map.of(MUG, 1L)));

        assertThat(found.kind()).isEqualTo(Kind.LOST_UPDATE);
        assertThat(found.parts()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aRemovedLineThatComesBackIsAResurrection() {
        assertThat(contradiction(
                                call("A", Race.add(MUG, 5), 0, 5, Map.of(MUG, 5L)),
                                call("B", Race.remove(MUG), 10, 20, Map.of()),
                                call("A", Race.add(MUG, 1), 10, 30, Map.of(MUG, 6L)),
                                call("A", Race.look(), 40, 50, Map.of(MUG, 6L)),
                                call("B", Race.look(), 60, 70, Map.of(MUG, 6L)))
                        .kind())
                .isEqualTo(Kind.RESURRECTION);
    }

    @Test
    void anOldCartThatOneReaderIsShownIsAStaleRead() {
        assertThat(contradiction(
                                call("A", Race.add(MUG, 1), 0, 5, Map.of(MUG, 1L)),
                                call("A", Race.add(MUG, 1), 6, 9, Map.of(MUG, 2L)),
                                call("B", Race.look(), 10, 20, Map.of(MUG, 1L)),
                                call("A", Race.add(MUG, 1), 15, 30, Map.of(MUG, 3L)),
                                call("A", Race.look(), 40, 50, Map.of(MUG, 3L)))
                        .kind())
                .isEqualTo(Kind.STALE_READ);
    }

    @Test
    void moreThanTheStockIsAnOversell() {
        Item last = MUG.inStock(1);
        assertThat(contradiction(
                                call("A", Race.add(last, 1), 0, 10, Map.of(last, 1L)),
                                call("B", Race.add(last, 1), 0, 10, Map.of(last, 2L)))
                        .kind())
                .isEqualTo(Kind.OVERSELL);
    }

    @Test
    void aRefusalThatWasNeverDueIsGroundless() {
        assertThat(contradiction(
                                call("A", Race.add(MUG, 1), 0, 10, Map.of(MUG, 1L)),
                                refused("B", Race.remove(MUG), 20, 30, 404))
                        .kind())
                .isEqualTo(Kind.GROUNDLESS_REFUSAL);
    }

    @Test
    void whatHadNoAnswerMayHaveHappenedOrNot() {
        Call unclear = new Call("B", Race.add(MUG, 1), 0, 10, new Seen.Nothing("no answer"), -1);

        for (long held = 1; held <= 2; held++) {
            assertThat(judged(
                            call("A", Race.add(MUG, 1), 0, 10, Map.of(MUG, 1L)),
                            unclear,
                            call("A", Race.look(), 20, 30, Map.of(MUG, held))))
                    .isInstanceOf(Verdict.Explained.class);
        }
        assertThat(judged(
                        call("A", Race.add(MUG, 1), 0, 10, Map.of(MUG, 1L)),
                        unclear,
                        call("A", Race.look(), 20, 30, Map.of(MUG, 3L))))
                .isInstanceOf(Verdict.Impossible.class);
    }

    @Test
    void anAnswerMayBeReadBehindAnothersChange() {
        assertThat(judged(
                        call("A", Race.add(MUG, 1), 0, 10, Map.of(MUG, 2L)),
                        call("B", Race.add(MUG, 1), 0, 10, Map.of(MUG, 2L))))
                .isInstanceOf(Verdict.Explained.class);
    }

    @Test
    void cartsHaveNothingToDoWithEachOther() {
        assertThat(judged(
                        call("A", Race.add(MUG, 1).in(0), 0, 10, Map.of(MUG, 1L)),
                        call("B", Race.add(MUG, 1).in(1), 20, 30, Map.of(MUG, 1L))))
                .isInstanceOf(Verdict.Explained.class);
    }

    @Test
    void saysNothingWhenThereAreTooManyOrders() {
        History history = SimulatedShop.history(1, 8, 200, 0.4);

        assertThat(Linearizability.of(history, 100)).isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void findsWhatOneLineTellsWhereTheWholeIsTooMuch() {
        List<Call> calls = new ArrayList<>();
        for (int tab = 0; tab < 8; tab++) {
            calls.add(new Call("tab " + tab, Race.set(PEN, tab), 10, 20, new Seen.Nothing("no answer"), -1));
        }
        calls.add(call("A", Race.add(PEN, 1), 0, 5, Map.of(PEN, 1L)));
        calls.add(call("A", Race.add(MUG, 1), 30, 40, Map.of(PEN, 1L, MUG, 1L)));
        calls.add(call("A", Race.look(), 50, 60, Map.of(PEN, 1L)));

        Verdict verdict = Linearizability.of(new History(Readings.StockScope.SKU, calls), 6);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Impossible.class, impossible -> {
            assertThat(impossible.history().skus()).containsExactly("mug");
            assertThat(Contradiction.of(impossible).parts()).hasSize(2);
        });
    }

    @Test
    void agreesWithTryingEveryOrder() {
        RandomGenerator random = new SplittableRandom(42);
        int impossible = 0;
        for (int round = 0; round < 2_000; round++) {
            History right = SimulatedShop.history(round, 3, 6, 0.15);
            History history = random.nextInt(3) == 0 ? right : disturbed(right, random);
            boolean explained = EveryOrder.explains(history);
            impossible += explained ? 0 : 1;

            assertThat(Linearizability.of(history, Linearizability.USUAL_LIMIT))
                    .as("round %s: %s", round, history)
                    .isInstanceOf(explained ? Verdict.Explained.class : Verdict.Impossible.class);
        }
        assertThat(impossible).isBetween(300, 1_700);
    }

    @Test
    void whatItBlamesIsAsSmallAsCanBe() {
        RandomGenerator random = new SplittableRandom(7);
        int found = 0;
        for (int round = 0; round < 60; round++) {
            History history = disturbed(SimulatedShop.history(round, 4, 16, 0), random);
            if (Linearizability.of(history, Linearizability.USUAL_LIMIT) instanceof Verdict.Impossible impossible) {
                found++;
                Contradiction contradiction = Contradiction.of(impossible);
                assertThat(contradiction.parts()).contains(impossible.call());
                assertThat(remembering(contradiction, contradiction.parts())).isInstanceOf(Verdict.Impossible.class);
                for (Call part : contradiction.parts()) {
                    List<Call> fewer = new ArrayList<>(contradiction.parts());
                    fewer.remove(part);
                    assertThat(remembering(contradiction, fewer))
                            .as("round %s: %s without %s", round, contradiction.parts(), part)
                            .isNotInstanceOf(Verdict.Impossible.class);
                }
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void judgesTenThousandCallsOfEightClients() {
        History history = SimulatedShop.history(3, 8, 10_000, 0);

        assertThat(Linearizability.of(history, Linearizability.USUAL_LIMIT)).isInstanceOf(Verdict.Explained.class);
    }

    @Test
    void findsTheOneWrongAnswerAmongTenThousand() {
        History right = SimulatedShop.history(4, 8, 10_000, 0);
        List<Call> calls = new ArrayList<>(right.calls());
        Call wrong = calls.get(9_000);
        calls.set(9_000, wrong.as(Race.look(), new Seen.Shown(Map.of(CAP, 4_999L))));

        Verdict verdict = Linearizability.of(new History(right.scope(), calls), Linearizability.USUAL_LIMIT);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Impossible.class,
                        impossible ->
                                assertThat(Contradiction.of(impossible).parts()).contains(calls.get(9_000)));
    }

    private static Verdict remembering(Contradiction contradiction, List<Call> told) {
        List<Call> calls = contradiction.history().calls();
        return Linearizability.of(
                Contradiction.remembering(
                        contradiction.history(),
                        contradiction.impossible().call(),
                        told.stream().map(calls::indexOf).collect(Collectors.toSet())),
                Contradiction.LIMIT);
    }

    /** The same with another quantity in one of its answers. */
    private static History disturbed(History history, RandomGenerator random) {
        List<Call> calls = new ArrayList<>(history.calls());
        int index = random.nextInt(calls.size());
        Call call = calls.get(index);
        Map<Item, Long> cart = call.shown().map(Seen.Shown::cart).orElse(Map.of());
        Seen other = cart.isEmpty()
                ? new Seen.Shown(Map.of(MUG, 1L + random.nextInt(3)))
                : new Seen.Shown(Map.of(cart.keySet().iterator().next(), 1L + random.nextInt(4)));
        calls.set(index, call.as(call.step(), other));
        return new History(history.scope(), calls);
    }

    private static Verdict judged(Call... calls) {
        return Linearizability.of(new History(Readings.StockScope.SKU, List.of(calls)), Linearizability.USUAL_LIMIT);
    }

    private static Contradiction contradiction(Call... calls) {
        Verdict verdict = judged(calls);
        assertThat(verdict).isInstanceOf(Verdict.Impossible.class);
        return Contradiction.of((Verdict.Impossible) verdict);
    }

    private static Call call(String client, Step step, long sent, long answered, Map<Item, Long> shown) {
        return new Call(client, step, sent, answered, new Seen.Shown(shown), -1);
    }

    private static Call refused(String client, Step step, long sent, long answered, int status) {
        return new Call(client, step, sent, answered, new Seen.Refused(status), -1);
    }
}
