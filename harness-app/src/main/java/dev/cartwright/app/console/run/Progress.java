package dev.cartwright.app.console.run;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.reports.dossier.CheckStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How far a run is and what is left of it. */
public final class Progress {

    /** Starting the injector and judging take about so long beside warm-up and window. */
    private static final Duration AROUND_LOAD = Duration.ofSeconds(3);

    /** From so many checks on, their pace tells how long the rest takes. */
    private static final int ENOUGH = 10;

    /**
     * How far it is.
     *
     * @param done checks that are made
     * @param wanted checks to be made
     * @param failed checks that failed
     * @param share how much of the run is done, from 0 to 1; it never goes back
     * @param left what is left, once that can be said
     */
    public record State(int done, int wanted, int failed, double share, Optional<Duration> left) {
        static final State NOTHING = new State(0, 0, 0, 0, Optional.empty());
    }

    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private Instant begun = Instant.EPOCH;
    private int wanted;
    private int done;
    private int failed;
    private Duration loadLength = Duration.ZERO;
    private Duration loadDone = Duration.ZERO;
    private boolean withLoad;

    Progress(Clock clock) {
        this.clock = clock;
    }

    void restart() {
        begun = clock.instant();
        wanted = 0;
        done = 0;
        failed = 0;
        withLoad = false;
        loadLength = Duration.ZERO;
        loadDone = Duration.ZERO;
        state.set(State.NOTHING);
    }

    void heard(List<RunEvent> batch) {
        for (RunEvent event : batch) {
            switch (event) {
                case RunEvent.RunStarted(var description) -> started(description);
                case RunEvent.EvidenceRecorded(var evidence) -> {
                    if (evidence instanceof CheckEvidence check) {
                        done++;
                        failed += OutcomeGroup.of(CheckStatus.of(check.outcome())) == OutcomeGroup.FAILED ? 1 : 0;
                    }
                }
                case RunEvent.LoadStarted(var _, var _, var warmUp, var window) -> loadLength = warmUp.plus(window);
                case RunEvent.LoadProgressed(var point) -> loadDone = point.at();
                case RunEvent.CheckStarted _, RunEvent.InjectorReported _, RunEvent.RunFinished _ -> {}
            }
        }
        tell();
    }

    void end() {
        if (wanted == 0 && !withLoad) {
            state.set(State.NOTHING);
            return;
        }
        State last = state.get();
        double share = last.done() < last.wanted() ? (double) last.done() / last.wanted() : 1;
        state.set(new State(last.done(), last.wanted(), last.failed(), share, Optional.empty()));
    }

    private void started(RunDescription description) {
        wanted = description.scope().contract() ? description.selected().size() : 0;
        withLoad = description.scope().load();
    }

    private void tell() {
        Optional<Duration> left = left();
        double spent = Duration.between(begun, clock.instant()).toMillis();
        double share =
                left.map(rest -> spent / Math.max(1, spent + rest.toMillis())).orElse(0.0);
        state.set(new State(done, wanted, failed, Math.max(state.get().share(), share), left));
    }

    private Optional<Duration> left() {
        boolean checksTold = wanted == 0 || done >= Math.min(wanted, ENOUGH);
        boolean loadTold = !withLoad || !loadLength.isZero();
        if (!checksTold || !(loadTold || done < wanted)) {
            return Optional.empty();
        }
        Duration checks = done == 0
                ? Duration.ZERO
                : Duration.between(begun, clock.instant()).dividedBy(done).multipliedBy(Math.max(0, wanted - done));
        Duration load = loadLength.minus(loadDone).plus(withLoad ? AROUND_LOAD : Duration.ZERO);
        return Optional.of(done < wanted ? checks.plus(withLoad ? load : Duration.ZERO) : load);
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
