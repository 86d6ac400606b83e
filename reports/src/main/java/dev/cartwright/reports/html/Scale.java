package dev.cartwright.reports.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps values to shares of a plot.
 *
 * @param low value at share 0
 * @param high value at share 1
 * @param logarithmic whether equal ratios rather than equal differences take equal room
 */
record Scale(double low, double high, boolean logarithmic) {

    /** A scale of milliseconds from 1 to at least {@code highest}, logarithmic, so that 5 and 500 ms are both readable. */
    static Scale milliseconds(double highest) {
        double high = 10;
        while (high < highest) {
            high *= 10;
        }
        return new Scale(1, highest < high / 2 ? high / 2 : high, true);
    }

    /** A scale from 0 to at least {@code highest}. */
    static Scale linear(double highest) {
        double top = Double.isFinite(highest) ? Math.max(highest, 1) : 1;
        double step = step(top);
        return new Scale(0, Math.ceil(top / step) * step, false);
    }

    double share(double value) {
        double share = logarithmic
                ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
                : (value - low) / (high - low);
        return Math.clamp(share, 0, 1);
    }

    /** Round values to write at the axis. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (logarithmic) {
            for (double decade = low; decade <= high; decade *= 10) {
                for (double factor : new double[] {1, 2, 5}) {
                    if (decade * factor <= high) {
                        ticks.add(decade * factor);
                    }
                }
            }
            return ticks;
        }
        for (double value = low; value <= high + 1e-9; value += step(high)) {
            ticks.add(value);
        }
        return ticks;
    }

    private static double step(double high) {
        double step = Math.max(1, Math.pow(10, Math.floor(Math.log10(high))));
        while (high / step > 5) {
            step *= 2;
        }
        return high / step < 2 && step >= 2 ? step / 2 : step;
    }
}
