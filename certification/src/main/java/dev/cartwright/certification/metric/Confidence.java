package dev.cartwright.certification.metric;

import java.util.OptionalLong;

/**
 * One-sided 95 % bounds (ruling 29): Clopper-Pearson for shares, order statistics for percentiles. Both are exact, that
 * is, right at least 95 % of the time whatever the true distribution is.
 */
public final class Confidence {

    private static final double LEVEL = 0.95;

    /** Nobody takes more samples than this. */
    private static final long MOST_SAMPLES = 10_000_000;

    private Confidence() {}

    /**
     * Bounds of the true share when {@code hits} of {@code trials} were seen.
     *
     * @throws IllegalArgumentException when hits is negative or exceeds trials
     */
    public static Interval ofShare(long hits, long trials) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException(hits + " of " + trials + " is no share");
        }
        if (trials == 0) {
            return new Interval(0, 1);
        }
        double lower = hits == 0 ? 0 : Binomial.betaQuantile(1 - LEVEL, (double) hits, trials - hits + 1.0);
        double upper = hits == trials ? 1 : Binomial.betaQuantile(LEVEL, hits + 1.0, (double) trials - hits);
        return new Interval(lower, upper);
    }

    /**
     * Bounds of the true percentile behind the samples.
     *
     * @param share above 0, below 1; 0.95 for p95
     * @return the upper bound is infinite and the lower one 0 where the samples are too few to bound it
     */
    public static Interval ofPercentile(Distribution samples, double share) {
        long total = samples.samples();
        if (total == 0) {
            return Interval.UNKNOWN;
        }
        long upperRank = smallestRank(total, share, LEVEL);
        double upper = upperRank > total ? Double.POSITIVE_INFINITY : samples.ranked(upperRank);
        long lowerRank = smallestRank(total, share, 1 - LEVEL) - 1;
        double lower = lowerRank < 1 ? 0 : samples.ranked(lowerRank);
        return new Interval(lower, upper);
    }

    /**
     * How many samples would put the bound inside the target if they came out like these, to two leading digits; empty
     * when the figure lies off the target, so that no number of samples would, or so near to it that no run takes enough.
     *
     * @param offTarget how many of the samples speak against the target
     * @param allowed the share of samples that may, at most
     */
    static OptionalLong samplesToShow(long offTarget, long samples, double allowed) {
        double share = (double) offTarget / samples;
        if (share >= allowed) {
            return OptionalLong.empty();
        }
        long enough = 1;
        while (ofShare((long) Math.ceil(share * enough), enough).upper() >= allowed) {
            if (enough > MOST_SAMPLES) {
                return OptionalLong.empty();
            }
            enough *= 2;
        }
        long few = enough / 2;
        while (enough - few > 1) {
            long middle = (few + enough) / 2;
            if (ofShare((long) Math.ceil(share * middle), middle).upper() < allowed) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        long step = Math.max(1, (long) Math.pow(10, Math.floor(Math.log10((double) enough)) - 1));
        return OptionalLong.of((enough + step - 1) / step * step);
    }

    /** The smallest rank r with P(fewer than r samples lie at or below the percentile) >= confidence, or total + 1. */
    private static long smallestRank(long total, double share, double confidence) {
        long low = 0;
        long high = total + 1;
        while (low < high) {
            long middle = low + (high - low) / 2;
            boolean enough = middle <= total && Binomial.atMost(middle - 1, total, share) >= confidence;
            if (enough) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
