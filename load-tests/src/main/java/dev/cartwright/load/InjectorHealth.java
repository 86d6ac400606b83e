package dev.cartwright.load;

import dev.cartwright.certification.metric.Band;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Metric;
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
 * @param wantedVisits visits that had to arrive in the measured window
 * @param visits visits that did
 * @param window how long was measured
 * @param stalled time in the window during which the injector stood still, beyond 100 ms at a time
 * @param longestStall the longest time it stood still
 * @param processors processors it kept busy on average
 * @param clockJump the furthest the wall clock left the steady clock
 * @param openFiles the largest share of its open files it used, from 0 to 1
 */
record InjectorHealth(
        double wantedVisits,
        long visits,
        Duration window,
        Duration stalled,
        Duration longestStall,
        double processors,
        Duration clockJump,
        double openFiles) {

    /** Arrivals below this share of what was wanted put the shop under less load than the report would say. */
    private static final double ENOUGH_VISITS = 0.95;

    /** A p99 is moved by what happens to one request in a hundred. */
    private static final double STALLED_SHARE = 0.01;

    private static final Duration CLOCK_JUMP = Duration.ofSeconds(1);
    private static final double NEARLY_ALL_FILES = 0.95;

    /** From the slices of the measured window. */
    static InjectorHealth of(LoadScenario scenario, Duration window, List<Slice> slices) {
        double seconds = window.toMillis() / 1000.0;
        List<Health> healths = slices.stream().map(Slice::health).toList();
        double cpuSeconds = healths.stream().mapToLong(Health::cpuMillis).sum() / 1000.0;
        return new InjectorHealth(
                scenario.visitsPerSecond() * seconds,
                slices.stream().mapToLong(Slice::visits).sum(),
                window,
                Duration.ofMillis(
                        healths.stream().mapToLong(Health::stalledMillis).sum()),
                Duration.ofMillis(healths.stream()
                        .mapToLong(Health::longestStallMillis)
                        .max()
                        .orElse(0)),
                seconds == 0 ? 0 : cpuSeconds / seconds,
                Duration.ofMillis(healths.stream()
                        .mapToLong(health -> Math.abs(health.clockDriftMillis()))
                        .max()
                        .orElse(0)),
                healths.stream().mapToDouble(Health::openFiles).max().orElse(0));
    }

    /**
     * What makes the samples worthless, one sentence each; empty when they can be judged.
     *
     * <p>Standing still only ever lengthens response times. Where they are on target in spite of it, it did no harm.
     */
    List<String> troubles(List<Measurement> measurements) {
        List<String> troubles = new ArrayList<>();
        if (wantedVisits >= 1 && visits < ENOUGH_VISITS * wantedVisits - 1) {
            troubles.add(String.format(
                    Locale.ROOT,
                    "The injector was saturated: %d of %.0f visits arrived in the window while it kept %.1f processors"
                            + " busy; lower the rate or give it a machine of its own.",
                    visits,
                    wantedVisits,
                    processors));
        }
        boolean timesOnTarget = measurements.stream()
                .filter(measurement -> measurement.metric() == Metric.RESPONSE_TIME_P95
                        || measurement.metric() == Metric.RESPONSE_TIME_P99)
                .allMatch(measurement -> measurement.band() == Band.MET);
        if (!timesOnTarget && stalled.toMillis() > STALLED_SHARE * window.toMillis()) {
            troubles.add(String.format(
                    Locale.ROOT,
                    "The injector stood still for %d ms of the %d ms window (at most %d ms at a time), so long response"
                            + " times may be its own; run it on a machine with less to do.",
                    stalled.toMillis(),
                    window.toMillis(),
                    longestStall.toMillis()));
        }
        if (clockJump.compareTo(CLOCK_JUMP) >= 0) {
            troubles.add(String.format(
                    Locale.ROOT,
                    "The clock of the injector's machine jumped by %d ms during the run, or the machine slept; run again.",
                    clockJump.toMillis()));
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
}
