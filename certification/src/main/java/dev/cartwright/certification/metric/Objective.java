package dev.cartwright.certification.metric;

/**
 * What a metric is held to.
 *
 * @param target where the value has to lie
 * @param critical where it must never lie; no waiver helps there (ruling 1)
 */
public record Objective(Limit target, Limit critical) {

    /** The band in which an interval lies; UNDECIDED when it straddles the target (ruling 29). */
    public Band band(Interval interval) {
        if (target.holdsAll(interval)) {
            return Band.MET;
        }
        if (critical.holdsAll(interval)) {
            return Band.BREACHED;
        }
        return target.holdsNone(interval) ? Band.BETWEEN : Band.UNDECIDED;
    }
}
