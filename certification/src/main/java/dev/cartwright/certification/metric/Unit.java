package dev.cartwright.certification.metric;

import java.util.Locale;

/** Unit of a metric's values. */
public enum Unit {
    /** A share between 0 and 1, shown in percent. */
    SHARE {
        @Override
        public String format(double value) {
            return Double.isFinite(value) ? trimmed(value * 100, 4) + " %" : "unbounded";
        }
    },
    /** Milliseconds. */
    MILLISECONDS {
        @Override
        public String format(double value) {
            return Double.isFinite(value) ? trimmed(value, 1) + " ms" : "unbounded";
        }
    };

    /** The value with its unit, in a form that does not depend on the machine's locale. */
    public abstract String format(double value);

    private static String trimmed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
