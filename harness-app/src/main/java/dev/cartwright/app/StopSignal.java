package dev.cartwright.app;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whatever is under way that somebody wants it to end, as Ctrl-C does. Raised once, never taken back. Safe for use
 * by threads.
 */
public final class StopSignal {

    private final List<Runnable> actions = new ArrayList<>();
    private boolean raised;

    /**
     * Has {@code action} called when the signal is raised, at once if it already is. The action should return quickly.
     *
     * @return closing it takes the action back
     */
    public Subscription whenRaised(Runnable action) {
        boolean late;
        synchronized (this) {
            late = raised;
            if (!late) {
                actions.add(action);
            }
        }
        if (late) {
            action.run();
        }
        return () -> {
            synchronized (this) {
                actions.remove(action);
            }
        };
    }

    /**
     * Raises the signal.
     *
     * @return whether anybody was there to hear it
     */
    public boolean raise() {
        List<Runnable> heard;
        synchronized (this) {
            raised = true;
            heard = List.copyOf(actions);
            actions.clear();
        }
        heard.forEach(Runnable::run);
        return !heard.isEmpty();
    }

    /** Whether the signal was raised. */
    public synchronized boolean raised() {
        return raised;
    }

    /** An action that waits for the signal. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
