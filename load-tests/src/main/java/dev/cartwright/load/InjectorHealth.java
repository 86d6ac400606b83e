package dev.cartwright.load;

import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.run.InjectorReport;
import dev.cartwright.load.wire.InjectorLine.Health;
import dev.cartwright.load.wire.InjectorLine.Slice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the injector was fit to say anything about the shop (ruling 31). It is judged by things a shop has no hand in:
 * visits arrive whatever the shop does, and the injector's pulse beats whether or not answers come.
 *
 * <p>A busy machine only ever lengthens response times. So it matters only where they are off target, and only when they
 * are not off target in the calm slices too: a shop that is slow while the machine has time to spare is slow.
 *
 * @param wantedVisits visits that had to arrive in the measured window
 * @param visits visits that did
 * @param slices slices of the window
 * @param disturbed slices in which the machine or the injector had no time to spare, and those right after them
 * @param longestStallMillis the longest time the injector stood still, ms
 * @param clockJumpMillis the furthest the wall clock left the steady clock, ms
 * @param openFiles the largest share of its open files the injector used, from 0 to 1
 */
record InjectorHealth(
        double wantedVisits,
        long visits,
        int slices,
        int disturbed,
        long longestStallMillis,
        long clockJumpMillis,
        double openFiles) {

    /** Arrivals below this share of what was wanted put the shop under less load than the report would say. */
    private static final double ENOUGH_VISITS = 0.95;

    /** A stall of this length can't carry a response time from well within a target across it. */
    private static final long HARMLESS_STALL_MILLIS = 100;

    /** At this share of its processor time, work on the machine waits for work. */
    private static final double CROWDED = 0.97;

    private static final long CLOCK_JUMP_MILLIS = 1_000;
    private static final double NEARLY_ALL_FILES = 0.95;

    /**
     * The health in the given slices of a window.
     *
     * @param wantedVisits visits that had to arrive in the window
     * @param shopIsHere whether the shop runs on the injector's machine
     */
    static InjectorHealth of(double wantedVisits, List<Slice> slices, boolean shopIsHere) {
        List<Health> healths = slices.stream().map(Slice::health).toList();
        return new InjectorHealth(
                wantedVisits,
                slices.stream().mapToLong(Slice::visits).sum(),
                slices.size(),
                slices.size() - calm(slices, shopIsHere).size(),
                healths.stream().mapToLong(Health::longestStallMillis).max().orElse(0),
                healths.stream()
                        .mapToLong(health -> Math.abs(health.clockDriftMillis()))
                        .max()
                        .orElse(0),
                healths.stream().mapToDouble(Health::openFiles).max().orElse(0));
    }

    /**
     * The slices in which nothing but the shop can have held up an answer, in them and in the slice before: the injector
     * never stood still, and where the shop shares the injector's machine, there was a processor to spare for it.
     */
    static List<Slice> calm(List<Slice> slices, boolean shopIsHere) {
        List<Slice> calm = new ArrayList<>();
        boolean before = true;
        for (Slice slice : slices) {
            boolean now = isCalm(slice.health(), shopIsHere);
            if (now && before) {
                calm.add(slice);
            }
            before = now;
        }
        return calm;
    }

    private static boolean isCalm(Health health, boolean shopIsHere) {
        return health.longestStallMillis() <= HARMLESS_STALL_MILLIS && !(shopIsHere && health.machineBusy() >= CROWDED);
    }

    /**
     * What to say of one slice while the load goes on.
     *
     * @param sinceMillis when the slice began, ms after the first arrival
     * @param shopIsHere whether the shop runs on the injector's machine
     */
    static InjectorReport report(Slice slice, long sinceMillis, boolean shopIsHere) {
        Health health = slice.health();
        return new InjectorReport(
                Duration.ofMillis(slice.atMillis()),
                (double) health.cpuMillis() / Math.max(1, slice.atMillis() - sinceMillis),
                health.machineBusy(),
                Duration.ofMillis(health.longestStallMillis()),
                !isCalm(health, shopIsHere));
    }

    /**
     * What makes the samples worthless, one sentence each; empty when they can be judged.
     *
     * @param all bands of the response time percentiles over the whole window
     * @param whileCalm bands of the same over the calm slices
     */
    List<String> troubles(List<Band> all, List<Band> whileCalm) {
        List<String> troubles = new ArrayList<>();
        if (wantedVisits >= 1 && visits < ENOUGH_VISITS * wantedVisits - 1) {
            troubles.add(String.format(
                    Locale.ROOT,
                    "The injector was saturated: %d of %.0f visits arrived in the window; lower the rate or give it a"
                            + " machine of its own.",
                    visits,
                    wantedVisits));
        }
        if (disturbed > 0 && offTarget(all) && !offTarget(whileCalm)) {
            troubles.add(String.format(
                    Locale.ROOT,
                    "The injector's machine had no time to spare in %d of %d slices of the window (the injector stood"
                            + " still for up to %d ms), and only those show response times off target; run again on a"
                            + " machine with less to do, or lower the rate.",
                    disturbed,
                    slices,
                    longestStallMillis));
        }
        if (clockJumpMillis >= CLOCK_JUMP_MILLIS) {
            troubles.add(String.format(
                    Locale.ROOT,
                    "The clock of the injector's machine jumped by %d ms during the run, or the machine slept; run again.",
                    clockJumpMillis));
        }
        if (openFiles >= NEARLY_ALL_FILES) {
            troubles.add(String.format(
                    Locale.ROOT,
                    "The injector used %.0f %% of the open files it may have, so requests may have failed for want of a"
                            + " socket; raise the limit (ulimit -n) or lower the rate.",
                    100 * openFiles));
        }
        return troubles;
    }

    private static boolean offTarget(List<Band> bands) {
        return bands.contains(Band.BETWEEN) || bands.contains(Band.BREACHED);
    }
}
