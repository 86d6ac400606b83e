package dev.cartwright.certification.metric;

/**
 * The binomial distribution through the regularised incomplete beta function, evaluated by Lentz's continued fraction.
 * This module may use nothing but the JDK, which has neither.
 */
final class Binomial {

    private static final int STEPS = 100_000;
    private static final double PRECISION = 1e-15;
    private static final double TINY = 1e-300;

    private Binomial() {}

    /** P(X <= hits) for X binomial with {@code trials} and {@code chance}. */
    static double atMost(long hits, long trials, double chance) {
        if (hits < 0) {
            return 0;
        }
        return hits >= trials ? 1 : incompleteBeta((double) trials - hits, hits + 1.0, 1 - chance);
    }

    /** The x at which the regularised incomplete beta function reaches {@code probability}. */
    static double betaQuantile(double probability, double a, double b) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 200 && high - low > 1e-15 * high; step++) {
            double middle = (low + high) / 2;
            if (incompleteBeta(a, b, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double incompleteBeta(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2)
                ? front * continuedFraction(a, b, x) / a
                : 1 - front * continuedFraction(b, a, 1 - x) / b;
    }

    private static double continuedFraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m <= STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            double change = d * c;
            result *= change;
            if (Math.abs(change - 1) < PRECISION) {
                return result;
            }
        }
        throw new ArithmeticException("The continued fraction for a = " + a + ", b = " + b + " does not settle");
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Stirling's series behind a shift to arguments above 12: about 15 digits for every positive argument. */
    private static double logGamma(double value) {
        double shift = 0;
        double x = value;
        while (x < 12) {
            shift -= Math.log(x);
            x++;
        }
        double square = 1 / (x * x);
        double series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / x;
        return shift + (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
    }
}
