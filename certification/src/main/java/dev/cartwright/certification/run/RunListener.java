package dev.cartwright.certification.run;

import java.util.List;

/** Hears of everything that happens in a run. */
@FunctionalInterface
public interface RunListener {

    /**
     * Called for each event in order. Whoever sends events from several threads goes through {@link #serial(List)}, so
     * that a listener hears one at a time.
     */
    void heard(RunEvent event);

    /** One listener that hands each event to all of {@code listeners}, one event at a time. Safe for use by threads. */
    static RunListener serial(List<RunListener> listeners) {
        List<RunListener> all = List.copyOf(listeners);
        Object turn = new Object();
        return event -> {
            synchronized (turn) {
                all.forEach(listener -> listener.heard(event));
            }
        };
    }
}
