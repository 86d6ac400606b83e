package dev.cartwright.certification.metric;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * One figure with what it rests on.
 *
 * @param metric what was measured
 * @param value the figure in the metric's unit; NaN when there was no sample
 * @param interval where the true value lies
 * @param samples how many samples the figure rests on
 * @param offTarget how many of the samples speak against the target
 * @param window how long was measured
 * @param source what was measured, for a reader
 */
public record Measurement(
        Metric metric, double value, Interval interval, long samples, long offTarget, Duration window, String source) {

    /** The band the measurement falls into. */
    public Band band() {
        return samples == 0 ? Band.UNDECIDED : metric.objective().band(interval);
    }

    /** The judgement in one sentence: required, actual, bound and samples. */
    public String sentence() {
        Unit unit = metric.unit();
        Limit target = metric.objective().target();
        if (samples == 0) {
            return metric.label() + " has to be " + target.description(unit) + ", and there was no sample";
        }
        String measured = metric.label() + " " + unit.format(value) + " over " + samples + " samples";
        return switch (band()) {
            case MET -> measured + " is " + target.description(unit) + " (95 % bound " + unit.format(bound()) + ")";
            case BETWEEN -> measured + " misses the target " + target.description(unit);
            case BREACHED ->
                measured + " is beyond the critical limit "
                        + metric.objective().critical().description(unit) + " (target " + target.description(unit)
                        + ")";
            case UNDECIDED ->
                measured + " can't be told from the target " + target.description(unit) + ": the 95 % bounds are "
                        + unit.format(interval.lower()) + " and " + unit.format(interval.upper()) + "; " + needed();
        };
    }

    private String needed() {
        OptionalLong enough = Confidence.samplesToShow(offTarget, samples, metric.allowedOffTarget());
        return enough.isPresent()
                ? "about " + enough.getAsLong() + " samples like these would show it"
                : "more samples are needed to tell";
    }

    /** The one-sided 95 % bound on the side of the target. */
    public double bound() {
        return switch (metric.objective().target()) {
            case Limit.Below below -> interval.upper();
            case Limit.Above above -> interval.lower();
        };
    }
}
