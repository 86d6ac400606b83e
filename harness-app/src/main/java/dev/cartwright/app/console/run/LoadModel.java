package dev.cartwright.app.console.run;

import dev.cartwright.certification.evidence.LoadEvidence;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.profile.LoadSettings;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.InjectorReport;
import dev.cartwright.certification.run.RunEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Load: how much is asked for, how it goes, and how the injector fares. */
public final class LoadModel {

    /** Longer runs are drawn with every second point, then every fourth, and so on: a screen has no more columns. */
    static final int MOST_POINTS = 1_200;

    /** Where the load stands. */
    public enum Phase {
        IDLE,
        STARTING,
        WARMING_UP,
        MEASURING,
        ENDED
    }

    /**
     * How the injector fares.
     *
     * @param last its newest report
     * @param longestStall the longest time it stood still so far
     * @param disturbed slices so far in which something but the shop may have held up answers
     * @param slices slices so far, the warm-up's too
     */
    public record Injector(InjectorReport last, Duration longestStall, int disturbed, int slices) {

        static Injector of(InjectorReport report) {
            return new Injector(report, report.longestStall(), report.disturbed() ? 1 : 0, 1);
        }

        Injector and(InjectorReport report) {
            return new Injector(
                    report,
                    longestStall.compareTo(report.longestStall()) > 0 ? longestStall : report.longestStall(),
                    disturbed + (report.disturbed() ? 1 : 0),
                    slices + 1);
        }
    }

    /**
     * How it goes.
     *
     * @param phase where it stands
     * @param wantedRate requests/s asked for, 0 while unknown
     * @param warmUp length of the warm-up
     * @param length warm-up and window
     * @param last the newest slice
     * @param errors errors so far, the warm-up's too
     * @param injector how the injector fared, once it has said so
     * @param troubles what made the injector unfit, one sentence each
     */
    public record State(
            Phase phase,
            double wantedRate,
            Duration warmUp,
            Duration length,
            Optional<LoadPoint> last,
            long errors,
            Optional<Injector> injector,
            List<String> troubles) {

        static final State IDLE = new State(
                Phase.IDLE, 0, Duration.ZERO, Duration.ZERO, Optional.empty(), 0, Optional.empty(), List.of());

        State in(Phase other) {
            return new State(other, wantedRate, warmUp, length, last, errors, injector, troubles);
        }

        State at(LoadPoint point) {
            return new State(
                    point.warmUp() ? Phase.WARMING_UP : Phase.MEASURING,
                    wantedRate,
                    warmUp,
                    length,
                    Optional.of(point),
                    errors + point.errors(),
                    injector,
                    troubles);
        }

        State with(InjectorReport report) {
            Injector now = injector.map(before -> before.and(report)).orElseGet(() -> Injector.of(report));
            return new State(phase, wantedRate, warmUp, length, last, errors, Optional.of(now), troubles);
        }

        State ended(LoadEvidence evidence) {
            return new State(Phase.ENDED, wantedRate, warmUp, length, last, errors, injector, evidence.troubles());
        }
    }

    private final StringProperty rate = new SimpleStringProperty("");
    private final StringProperty seconds = new SimpleStringProperty("");
    private final ObjectProperty<Depth> depth = new SimpleObjectProperty<>(Depth.SMOKE);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ObservableList<LoadPoint> points = FXCollections.observableArrayList();
    private int stride = 1;
    private int seen;

    /** Takes in what happened. */
    public void heard(List<RunEvent> batch) {
        List<LoadPoint> fresh = new ArrayList<>();
        State now = state.get();
        for (RunEvent event : batch) {
            switch (event) {
                case RunEvent.RunStarted(var description) -> {
                    if (description.scope().load()) {
                        reset();
                        now = State.IDLE.in(description.scope().contract() ? Phase.IDLE : Phase.STARTING);
                    }
                }
                case RunEvent.LoadStarted(var _, var wanted, var warmUp, var window) ->
                    now = new State(
                            Phase.WARMING_UP,
                            wanted,
                            warmUp,
                            warmUp.plus(window),
                            Optional.empty(),
                            0,
                            Optional.empty(),
                            List.of());
                case RunEvent.InjectorReported(var report) -> {
                    if (report.at().compareTo(now.length()) <= 0) {
                        now = now.with(report);
                    }
                }
                case RunEvent.LoadProgressed(var point) -> {
                    if (point.at().compareTo(now.length()) > 0) {
                        // Behind the window only the last answers trickle in, which would look like a shop that dies.
                        break;
                    }
                    now = now.at(point);
                    if (seen++ % stride == 0) {
                        fresh.add(point);
                    }
                }
                case RunEvent.EvidenceRecorded(var evidence) -> {
                    if (evidence instanceof LoadEvidence load) {
                        now = now.ended(load);
                    }
                }
                case RunEvent.RunFinished _ -> now = now.phase() == Phase.IDLE ? now : now.in(Phase.ENDED);
                case RunEvent.CheckStarted _ -> {}
            }
        }
        if (!fresh.isEmpty()) {
            points.addAll(fresh);
            thin();
        }
        state.set(now);
    }

    private void reset() {
        stride = 1;
        seen = 0;
        points.clear();
    }

    private void thin() {
        if (points.size() > MOST_POINTS) {
            List<LoadPoint> every = new ArrayList<>();
            for (int i = 0; i < points.size(); i += 2) {
                every.add(points.get(i));
            }
            stride *= 2;
            points.setAll(every);
        }
    }

    /**
     * What the fields ask for; what is empty stays as profile and level have it.
     *
     * @throws IllegalArgumentException with a sentence when a field holds no number that can be used
     */
    public LoadSettings settings() {
        OptionalDouble wanted = rate.get().isBlank()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number(rate.get(), 1_000_000, "The rate is a number of requests a second"));
        Optional<Duration> window = seconds.get().isBlank()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(
                        Math.round(1000 * number(seconds.get(), 86_400, "The duration is a number of seconds"))));
        return new LoadSettings(wanted, Optional.empty(), window);
    }

    private static double number(String text, double most, String what) {
        try {
            double value = Double.parseDouble(text.strip().replace(",", ""));
            if (value > 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            // told below, as any other text that can't be used
        }
        throw new IllegalArgumentException(
                "%s above 0 and up to %,.0f; it is “%s”. Change it, or leave it empty for the level’s own."
                        .formatted(what, most, text.strip()));
    }

    /** Requests/s, as typed. */
    public StringProperty rate() {
        return rate;
    }

    /** Length of the measured window in seconds, as typed. */
    public StringProperty seconds() {
        return seconds;
    }

    /** How thorough. */
    public ObjectProperty<Depth> depth() {
        return depth;
    }

    /** How it goes. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What the charts draw. */
    public ObservableList<LoadPoint> points() {
        return points;
    }
}
