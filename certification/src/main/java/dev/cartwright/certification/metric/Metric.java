package dev.cartwright.certification.metric;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The plan's metrics that this version measures itself, with the limits the plan sets for each. */
public enum Metric {
    /** Share of requests without the right answer. */
    ERROR_RATE("error-rate", "error rate", "MET.tech.1", Unit.SHARE, Limit.below(0.001), Limit.above(0.01)),
    /** 95th percentile of the response time. */
    RESPONSE_TIME_P95("p95", "response time p95", "MET.tech.2", Unit.MILLISECONDS, Limit.below(200), Limit.above(500)),
    /** 99th percentile of the response time. */
    RESPONSE_TIME_P99("p99", "response time p99", "MET.tech.3", Unit.MILLISECONDS, Limit.below(500), Limit.above(1000)),
    /** Share of answers whose cart cookie did not validate. */
    COOKIE_FAILURES(
            "cookie-failures",
            "cookie validation failures",
            "MET.tech.5",
            Unit.SHARE,
            Limit.below(0.0001),
            Limit.above(0.001)),
    /** Share of adds that succeeded; the critical limit is the plan's warning alert, ALERT.warning.3. */
    ADD_TO_CART_SUCCESS(
            "add-to-cart-success", "add-to-cart success", "MET.ux.1", Unit.SHARE, Limit.above(0.98), Limit.below(0.95));

    private final String id;
    private final String label;
    private final String planItem;
    private final Unit unit;
    private final Objective objective;

    Metric(String id, String label, String planItem, Unit unit, Limit target, Limit critical) {
        this.id = id;
        this.label = label;
        this.planItem = planItem;
        this.unit = unit;
        this.objective = new Objective(target, critical);
    }

    /**
     * The metric with this id.
     *
     * @throws IllegalArgumentException naming the ids there are
     */
    public static Metric withId(String id) {
        return Arrays.stream(values())
                .filter(metric -> metric.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no metric '" + id + "'; there are "
                        + Arrays.stream(values()).map(Metric::id).collect(Collectors.joining(", "))));
    }

    /** Stable id, for files and tables. */
    public String id() {
        return id;
    }

    /** Name for a reader. */
    public String label() {
        return label;
    }

    /** Id of the plan item that sets the limits. */
    public String planItem() {
        return planItem;
    }

    /** Unit of every value of this metric. */
    public Unit unit() {
        return unit;
    }

    /** The share of samples that may speak against the target before it is missed. */
    double allowedOffTarget() {
        return switch (this) {
            case RESPONSE_TIME_P95 -> 0.05;
            case RESPONSE_TIME_P99 -> 0.01;
            case ERROR_RATE, COOKIE_FAILURES -> objective.target().edge();
            case ADD_TO_CART_SUCCESS -> 1 - objective.target().edge();
        };
    }

    /** The plan's limits. */
    public Objective objective() {
        return objective;
    }
}
