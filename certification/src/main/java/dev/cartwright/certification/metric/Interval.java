package dev.cartwright.certification.metric;

/**
 * Where the true value lies: each bound alone holds with 95 % confidence (ruling 29).
 *
 * @param lower one-sided lower bound
 * @param upper one-sided upper bound; positive infinity when the samples give none
 */
public record Interval(double lower, double upper) {

    /** Nothing is known. */
    public static final Interval UNKNOWN = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** @throws IllegalArgumentException when the bounds are not numbers or stand the wrong way round */
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("No interval from " + lower + " to " + upper);
        }
    }
}
