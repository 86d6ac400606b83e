package dev.cartwright.app.console.run;

import dev.cartwright.app.UsageException;
import dev.cartwright.app.console.Desk;
import dev.cartwright.app.console.shops.ShopEntry;
import dev.cartwright.app.console.work.EventFeed;
import dev.cartwright.app.console.work.TaskRunner;
import dev.cartwright.app.console.work.Trouble;
import dev.cartwright.app.engine.RunEngine;
import dev.cartwright.app.engine.RunOrder;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.profile.LoadSettings;
import dev.cartwright.certification.profile.Loopback;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.Scope;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Makes runs and tells how they go. Used on the user interface thread only. */
public final class RunModel {

    /** Where a run stands. */
    public enum Phase {
        IDLE,
        STARTING,
        CHECKS,
        LOAD,
        JUDGING,
        STOPPING
    }

    /** What a run needs that is not the page's: where it goes, and what time it is. */
    public record Setting(Path outRoot, java.time.Clock clock, Executor later) {}

    private final Desk desk;
    private final RunService service;
    private final TaskRunner tasks;
    private final Setting setting;
    private final SuiteModel suite;
    private final LoadModel load = new LoadModel();
    private final Progress progress;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final BooleanProperty idle = new SimpleBooleanProperty(true);
    private final BooleanProperty stoppable = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Trouble>> trouble = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> strange = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<List<RunEvent>> alsoHears = _ -> {};
    private Runnable whenIdle = () -> {};

    public RunModel(Desk desk, RunService service, TaskRunner tasks, Setting setting, SuiteModel suite) {
        this.desk = desk;
        this.service = service;
        this.tasks = tasks;
        this.setting = setting;
        this.suite = suite;
        this.progress = new Progress(setting.clock());
        phase.subscribe(now -> {
            idle.set(now == Phase.IDLE);
            desk.running().set(now != Phase.IDLE);
            stoppable.set(now != Phase.IDLE && now != Phase.STOPPING && now != Phase.JUDGING);
        });
        desk.shop().subscribe(this::shopChosen);
    }

    /** Checks and load, all of them. */
    public void certify() {
        start(Scope.CERTIFY, List.of());
    }

    /** All checks. */
    public void runAll() {
        start(Scope.CONTRACT, List.of());
    }

    /** The checks that failed last. */
    public void runFailed() {
        startChosen(suite.failed());
    }

    /** The checks that are selected. */
    public void runSelected() {
        startChosen(suite.selected());
    }

    /** The load scenario. */
    public void runLoad() {
        start(Scope.LOAD, List.of());
    }

    /** Ends the run early; what was seen so far is kept and judged. */
    public void stop() {
        if (stoppable.get()) {
            phase.set(Phase.STOPPING);
            service.stop();
        }
    }

    /** Calls {@code action} once no run is under way, at once if none is. */
    public void whenIdle(Runnable action) {
        if (idle.get()) {
            action.run();
        } else {
            whenIdle = action;
        }
    }

    /** Hands each batch of events to {@code other} too. */
    public void alsoTell(Consumer<List<RunEvent>> other) {
        alsoHears = other;
    }

    /** Gives leave to send to the shop's host until the console ends. */
    public void allow() {
        strange.get().ifPresent(service::allow);
        strange.set(Optional.empty());
    }

    private void startChosen(Collection<CheckAddress> checks) {
        if (!checks.isEmpty()) {
            start(Scope.CONTRACT, checks.stream().map(CheckAddress::value).toList());
        }
    }

    private void start(Scope scope, List<String> only) {
        if (!idle.get() || strange.get().isPresent()) {
            return;
        }
        trouble.set(Optional.empty());
        try {
            LoadSettings asked = scope.load() ? load.settings() : LoadSettings.DEFAULT;
            RunOrder order = new RunOrder(
                    scope, load.depth().get(), only, OptionalLong.empty(), false, asked, setting.outRoot());
            phase.set(Phase.STARTING);
            progress.restart();
            EventFeed feed = new EventFeed(setting.later(), this::heard);
            tasks.run(
                    service.run(desk.shop().get(), order, feed),
                    ending -> {
                        feed.drain();
                        ended(ending);
                    },
                    failed -> {
                        feed.drain();
                        failed(failed);
                    });
        } catch (IllegalArgumentException unusable) {
            failed(Trouble.of(new UsageException(String.valueOf(unusable.getMessage()))));
        }
    }

    /** Takes in what happened. */
    public void heard(List<RunEvent> batch) {
        suite.heard(batch);
        load.heard(batch);
        progress.heard(batch);
        alsoHears.accept(batch);
        for (RunEvent event : batch) {
            switch (event) {
                case RunEvent.RunStarted _ -> advance(Phase.STARTING);
                case RunEvent.CheckStarted _ -> advance(Phase.CHECKS);
                case RunEvent.LoadStarted _, RunEvent.LoadProgressed _ -> advance(Phase.LOAD);
                case RunEvent.RunFinished _ -> phase.set(Phase.JUDGING);
                case RunEvent.EvidenceRecorded _, RunEvent.InjectorReported _ -> {}
            }
        }
    }

    /** A run that is being stopped stays so until it is over. */
    private void advance(Phase next) {
        if (phase.get() != Phase.STOPPING) {
            phase.set(next);
        }
    }

    private void ended(RunEngine.Ending ending) {
        desk.run().set(Optional.of(ending.run()));
        trouble.set(ending.unreachable().or(ending::lost).map(Trouble::of));
        over();
    }

    private void failed(Trouble told) {
        trouble.set(Optional.of(told));
        over();
    }

    private void over() {
        progress.end();
        phase.set(Phase.IDLE);
        Runnable waiting = whenIdle;
        whenIdle = () -> {};
        waiting.run();
    }

    private void shopChosen(ShopEntry shop) {
        strange.set(shop.profile()
                .filter(profile -> !Loopback.means(profile.baseUrl()))
                .map(profile -> String.valueOf(profile.baseUrl().getHost()))
                .filter(host -> !service.allows(host)));
    }

    /** The suite. */
    public SuiteModel suite() {
        return suite;
    }

    /** The load beside it. */
    public LoadModel load() {
        return load;
    }

    /** How far it is. */
    public Progress progress() {
        return progress;
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Whether a run can be started. */
    public BooleanProperty idle() {
        return idle;
    }

    /** Whether a run can be stopped. */
    public BooleanProperty stoppable() {
        return stoppable;
    }

    /** What kept the last run from being made or judged. */
    public ObjectProperty<Optional<Trouble>> trouble() {
        return trouble;
    }

    /** The host that is not this machine and that nobody gave leave for yet. */
    public ReadOnlyObjectProperty<Optional<String>> strangeHost() {
        return strange.getReadOnlyProperty();
    }

    /** The shop a run would be about. */
    public ObjectProperty<ShopEntry> shop() {
        return desk.shop();
    }
}
