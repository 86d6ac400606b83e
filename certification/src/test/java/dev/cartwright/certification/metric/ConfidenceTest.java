package dev.cartwright.certification.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void needs2995CleanRequestsToShowAnErrorRateBelowOnePerMille() {
        assertThat(Confidence.ofShare(0, 2_995).upper()).isLessThan(0.001);
        assertThat(Confidence.ofShare(0, 2_994).upper()).isGreaterThanOrEqualTo(0.001);
    }

    @Test
    void needs29956CleanAnswersToShowCookieFailuresBelowOneInTenThousand() {
        assertThat(Confidence.ofShare(0, 29_956).upper()).isLessThan(0.0001);
        assertThat(Confidence.ofShare(0, 29_955).upper()).isGreaterThanOrEqualTo(0.0001);
    }

    @Test
    void agreesWithPublishedClopperPearsonBounds() {
        Interval interval = Confidence.ofShare(10, 100);

        assertThat(interval.lower()).isCloseTo(0.055263, within(1e-6));
        assertThat(interval.upper()).isCloseTo(0.163718, within(1e-6));
    }

    @Test
    void knowsNothingOfNoTrialsAndRefusesImpossibleShares() {
        assertThat(Confidence.ofShare(0, 0)).isEqualTo(new Interval(0, 1));
        assertThat(Confidence.ofShare(7, 7).upper()).isEqualTo(1);
        assertThatThrownBy(() -> Confidence.ofShare(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Confidence.ofShare(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void upperBoundOfAShareLeavesFivePercentToChance(
            @ForAll @IntRange(min = 0, max = 40) int hits, @ForAll @IntRange(min = 1, max = 200) int more) {
        int trials = hits + more;
        double upper = Confidence.ofShare(hits, trials).upper();

        assertThat(exactAtMost(hits, trials, upper)).isCloseTo(0.05, within(1e-9));
    }

    @Property(tries = 100)
    void boundsOfAPercentileAreTheTightestRanksThatHold(@ForAll @IntRange(min = 1, max = 400) int total) {
        Distribution samples = oneToN(total);
        Interval interval = Confidence.ofPercentile(samples, 0.95);

        if (Double.isInfinite(interval.upper())) {
            assertThat(exactAtMost(total - 1, total, 0.95)).isLessThan(0.95);
        } else {
            int rank = (int) interval.upper();
            assertThat(exactAtMost(rank - 1, total, 0.95)).isGreaterThanOrEqualTo(0.95);
            assertThat(exactAtMost(rank - 2, total, 0.95)).isLessThan(0.95);
        }
        int lower = (int) interval.lower();
        assertThat(exactAtMost(lower - 1, total, 0.95)).isLessThanOrEqualTo(0.05);
        assertThat(exactAtMost(lower, total, 0.95)).isGreaterThan(0.05);
    }

    @Test
    void fiftyEightSamplesBoundNoP95FromAboveAndFiftyNineDo() {
        assertThat(Confidence.ofPercentile(oneToN(58), 0.95).upper()).isInfinite();
        assertThat(Confidence.ofPercentile(oneToN(59), 0.95).upper()).isEqualTo(59);
    }

    @Test
    void staysAccurateWithMillionsOfTrials() {
        assertThat(Confidence.ofShare(0, 10_000_000).upper()).isCloseTo(2.9957e-7, within(1e-10));
        assertThat(Confidence.ofShare(100_000, 10_000_000).upper())
                .isCloseTo(0.0100518, within(1e-6))
                .isGreaterThan(0.01);
    }

    private static Distribution oneToN(int total) {
        Map<Long, Long> counts = new TreeMap<>();
        for (long value = 1; value <= total; value++) {
            counts.put(value, 1L);
        }
        return Distribution.of(counts);
    }

    /** P(X <= hits), summed term by term in decimal arithmetic. */
    private static double exactAtMost(int hits, int trials, double chance) {
        BigDecimal p = new BigDecimal(chance);
        BigDecimal q = BigDecimal.ONE.subtract(p);
        BigDecimal sum = BigDecimal.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k <= hits; k++) {
            sum = sum.add(new BigDecimal(choose)
                    .multiply(p.pow(k, MathContext.DECIMAL128))
                    .multiply(q.pow(trials - k, MathContext.DECIMAL128)));
            choose = choose.multiply(BigInteger.valueOf(trials - k)).divide(BigInteger.valueOf(k + 1));
        }
        return sum.doubleValue();
    }
}
