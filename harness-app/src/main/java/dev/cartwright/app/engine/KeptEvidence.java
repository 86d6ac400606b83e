package dev.cartwright.app.engine;

import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunListener;
import java.util.Optional;

/**
 * Keeps a run from going on once its evidence can't be kept: the first failure stops the run and is told at its end, so
 * that a full disk is trouble of our own and never a finding about the shop. Hears one event at a time.
 */
final class KeptEvidence implements RunListener {

    private final RunListener log;
    private final Runnable stop;
    private Optional<RuntimeException> failure = Optional.empty();

    KeptEvidence(RunListener log, Runnable stop) {
        this.log = log;
        this.stop = stop;
    }

    @Override
    public synchronized void heard(RunEvent event) {
        if (failure.isPresent()) {
            return;
        }
        try {
            log.heard(event);
        } catch (RuntimeException e) {
            failure = Optional.of(e);
            stop.run();
        }
    }

    /** Throws what the log threw first, if it did. */
    synchronized void orThrow() {
        failure.ifPresent(trouble -> {
            throw trouble;
        });
    }
}
