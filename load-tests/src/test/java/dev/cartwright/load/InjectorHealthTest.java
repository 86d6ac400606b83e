package dev.cartwright.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.run.InjectorReport;
import dev.cartwright.load.wire.InjectorLine.Health;
import dev.cartwright.load.wire.InjectorLine.Slice;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InjectorHealthTest {

    private static final Health WELL = new Health(3, 0.6, 100, 1, 0.01);
    private static final List<Band> MET = List.of(Band.MET, Band.MET);
    private static final List<Band> MISSED = List.of(Band.BETWEEN, Band.MET);

    private static List<Slice> slices(int count, Health health) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Slice(250L * number, 25, List.of(), health))
                .toList();
    }

    private static List<String> troubles(List<Slice> slices, List<Band> all, List<Band> whileCalm) {
        return InjectorHealth.of(1_000, slices, true).troubles(all, whileCalm);
    }

    @Test
    void hasNothingToSayOfAWellInjector() {
        assertThat(troubles(slices(40, WELL), MET, MET)).isEmpty();
    }

    @Test
    void doesNotExcuseAShopThatIsSlowWhileTheMachineIsCalm() {
        assertThat(troubles(slices(40, WELL), MISSED, MISSED)).isEmpty();
        List<Slice> oneCrowded = new java.util.ArrayList<>(slices(39, WELL));
        oneCrowded.add(new Slice(10_000, 25, List.of(), new Health(3, 1.0, 500, 1, 0.01)));
        assertThat(troubles(oneCrowded, MISSED, MISSED)).isEmpty();
    }

    @Test
    void blamesItselfWhenOnlyDisturbedSlicesAreOffTarget() {
        List<Slice> oneStalled = new java.util.ArrayList<>(slices(39, WELL));
        oneStalled.add(new Slice(10_000, 25, List.of(), new Health(700, 0.5, 100, 1, 0.01)));
        assertThat(troubles(oneStalled, MISSED, MET))
                .singleElement()
                .asString()
                .contains("1 of 40 slices")
                .contains("up to 700 ms");
        assertThat(troubles(slices(40, new Health(3, 1.0, 500, 1, 0.01)), MISSED, List.of(Band.UNDECIDED)))
                .hasSize(1);
    }

    @Test
    void acceptsTimesOnTargetInSpiteOfACrowdedMachine() {
        assertThat(troubles(slices(40, new Health(300, 1.0, 500, 1, 0.01)), MET, List.of(Band.UNDECIDED)))
                .isEmpty();
    }

    @Test
    void takesTheSliceAfterADisturbedOneForDisturbedToo() {
        Slice calm = new Slice(250, 25, List.of(), WELL);
        Slice crowded = new Slice(500, 25, List.of(), new Health(3, 0.99, 500, 1, 0.01));
        Slice after = new Slice(750, 25, List.of(), WELL);
        Slice later = new Slice(1_000, 25, List.of(), WELL);
        assertThat(InjectorHealth.calm(List.of(calm, crowded, after, later), true))
                .containsExactly(calm, later);
    }

    @Test
    void findsNoExcuseInItsCrowdedMachineForAShopOnAnother() {
        List<Slice> crowded = slices(40, new Health(40, 1.0, 500, 1, 0.01));
        assertThat(InjectorHealth.calm(crowded, false)).isEqualTo(crowded);
        assertThat(InjectorHealth.of(1_000, crowded, false).troubles(MISSED, MISSED))
                .isEmpty();
    }

    @Test
    void saysOfEachSliceWhatTheInjectorUsedAndWhetherItWasDisturbed() {
        Slice crowded = new Slice(750, 25, List.of(), new Health(40, 0.98, 125, 1, 0.01));
        assertThat(InjectorHealth.report(crowded, 500, true))
                .isEqualTo(new InjectorReport(Duration.ofMillis(750), 0.5, 0.98, Duration.ofMillis(40), true));
        assertThat(InjectorHealth.report(crowded, 500, false).disturbed()).isFalse();
        Slice stalled = new Slice(750, 25, List.of(), new Health(101, 0.1, 125, 1, 0.01));
        assertThat(InjectorHealth.report(stalled, 500, false).disturbed()).isTrue();
    }

    @Test
    void noticesVisitsThatDidNotArriveWhateverTheShopDid() {
        assertThat(troubles(slices(37, WELL), MET, MET))
                .singleElement()
                .asString()
                .startsWith("The injector was saturated: 925 of 1000 visits arrived");
        assertThat(troubles(slices(38, WELL), MET, MET)).isEmpty();
    }

    @Test
    void noticesAClockThatJumps() {
        assertThat(troubles(slices(40, new Health(3, 0.6, 100, -3_000, 0.01)), MET, MET))
                .singleElement()
                .asString()
                .contains("jumped by 3000 ms");
    }

    @Test
    void noticesThatItRanOutOfSockets() {
        assertThat(troubles(slices(40, new Health(3, 0.6, 100, 0, 0.99)), MET, MET))
                .singleElement()
                .asString()
                .contains("99 % of the open files");
    }
}
