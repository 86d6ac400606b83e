package dev.cartwright.certification.gate;

import java.util.List;

/**
 * One thing a gate asks for, and how it stands.
 *
 * @param id id of the plan item it is, or a word such as {@code run} for what every run has to show
 * @param kind what follows when it is violated
 * @param text what is asked for; for a NO-GO item, what must not hold
 * @param standing how it stands; a NO-GO item that holds is VIOLATED
 * @param reason one sentence: why
 * @param sources addresses of checks and ids of metrics or items it rests on
 */
public record Criterion(String id, Kind kind, String text, Standing standing, String reason, List<String> sources) {

    public Criterion {
        sources = List.copyOf(sources);
    }

    /** What follows when a criterion is violated. */
    public enum Kind {
        /** No GO, that is, CONDITIONAL (ruling 2). */
        GO,
        /** NO-GO. */
        BLOCKER,
        /** NO-GO. */
        CONCERN,
        /** NO-GO. */
        TIMING
    }

    /** Whether this criterion alone makes a NO-GO. */
    public boolean blocks() {
        return standing == Standing.VIOLATED && kind != Kind.GO;
    }
}
