package dev.cartwright.certification.metric;

/** One side of a number line, its edge left out. */
public sealed interface Limit {

    /** Values smaller than {@code edge}. */
    record Below(double edge) implements Limit {}

    /** Values greater than {@code edge}. */
    record Above(double edge) implements Limit {}

    /** Values smaller than {@code edge}. */
    static Limit below(double edge) {
        return new Below(edge);
    }

    /** Values greater than {@code edge}. */
    static Limit above(double edge) {
        return new Above(edge);
    }

    /** The number at which the side begins. */
    double edge();

    /** Whether every value of the interval lies on this side. */
    default boolean holdsAll(Interval interval) {
        return switch (this) {
            case Below(double edge) -> interval.upper() < edge;
            case Above(double edge) -> interval.lower() > edge;
        };
    }

    /** Whether no value of the interval lies on this side. */
    default boolean holdsNone(Interval interval) {
        return switch (this) {
            case Below(double edge) -> interval.lower() >= edge;
            case Above(double edge) -> interval.upper() <= edge;
        };
    }

    /** For a reader, for example {@code < 200 ms}. */
    default String description(Unit unit) {
        return switch (this) {
            case Below(double edge) -> "< " + unit.format(edge);
            case Above(double edge) -> "> " + unit.format(edge);
        };
    }
}
