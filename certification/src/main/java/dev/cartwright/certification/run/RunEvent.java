package dev.cartwright.certification.run;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.Evidence;
import dev.cartwright.certification.evidence.LoadPoint;
import java.time.Duration;
import java.time.Instant;

/** What happens in a run, in order; command line, console and evidence log all listen to the same stream. */
public sealed interface RunEvent {

    /** The run begins. */
    record RunStarted(RunDescription description) implements RunEvent {}

    /** A check begins. */
    record CheckStarted(CheckAddress check, Instant at) implements RunEvent {}

    /** Something was seen. */
    record EvidenceRecorded(Evidence evidence) implements RunEvent {}

    /**
     * The load scenario begins.
     *
     * @param rate requests/s asked for
     * @param warmUp length of the warm-up phase
     * @param window length of the measured window
     */
    record LoadStarted(String scenario, double rate, Duration warmUp, Duration window) implements RunEvent {}

    /** The injector says how it fared in a slice of the load scenario; {@link LoadProgressed} of that slice comes next. */
    record InjectorReported(InjectorReport report) implements RunEvent {}

    /** A slice of the load scenario is over. */
    record LoadProgressed(LoadPoint point) implements RunEvent {}

    /**
     * The run is over.
     *
     * @param at when
     * @param stopped whether somebody stopped it before everything was done
     */
    record RunFinished(Instant at, boolean stopped) implements RunEvent {}
}
