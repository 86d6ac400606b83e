package dev.cartwright.app.console.shops;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.console.work.TaskRunner;
import dev.cartwright.app.console.work.Trouble;
import dev.cartwright.app.shop.Installation;
import dev.cartwright.app.shop.ReferenceChoice;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.faults.FaultCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The built-in reference shop: how it is to be, and whether it runs. A run of it uses the one that runs, or starts one of its own. */
public final class ReferenceModel {

    /** Whether the shop runs. */
    public enum State {
        STOPPED,
        STARTING,
        RUNNING
    }

    /**
     * A way to be wrong, or none.
     *
     * @param id the fault's id; empty for the cart that is right
     * @param sentence what it does
     */
    public record FaultRow(String id, String sentence) {

        /** The cart that is right. */
        public static final FaultRow NONE = new FaultRow("", "");

        private boolean fits(String words) {
            return id.isEmpty()
                    || List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                            .allMatch(word -> (id + " " + sentence.toLowerCase(Locale.ROOT)).contains(word));
        }
    }

    private final Surroundings surroundings;
    private final TaskRunner tasks;
    private final ObservableList<FaultRow> all = FXCollections.observableArrayList();
    private final FilteredList<FaultRow> faults = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<FaultRow> fault = new SimpleObjectProperty<>(FaultRow.NONE);
    private final ObjectProperty<StoreChoice> store = new SimpleObjectProperty<>(StoreChoice.MEMORY);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.STOPPED);
    private final ObjectProperty<Optional<Trouble>> trouble = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty stopped = new SimpleBooleanProperty(true);
    private Optional<Installation> running = Optional.empty();

    public ReferenceModel(Surroundings surroundings, TaskRunner tasks) {
        this.surroundings = surroundings;
        this.tasks = tasks;
        all.add(FaultRow.NONE);
        tasks.run(ReferenceModel::everyFault, all::addAll, failed -> trouble.set(Optional.of(failed)));
        filter.subscribe(words -> faults.setPredicate(row -> row.fits(words.strip())));
        state.subscribe(now -> stopped.set(now == State.STOPPED));
    }

    private static List<FaultRow> everyFault() {
        return FaultCatalogue.all().stream()
                .map(fault -> new FaultRow(fault.id(), fault.sentence()))
                .toList();
    }

    /** Starts it as it was chosen. */
    public void start() {
        if (state.get() != State.STOPPED) {
            return;
        }
        state.set(State.STARTING);
        trouble.set(Optional.empty());
        List<String> chosen = chosenFaults();
        StoreChoice where = store.get();
        tasks.run(
                () -> Installation.builtInWithStore(chosen, where.variables(surroundings.environment())),
                started -> {
                    running = Optional.of(started);
                    state.set(State.RUNNING);
                },
                failed -> {
                    state.set(State.STOPPED);
                    trouble.set(Optional.of(failed));
                });
    }

    /** Stops it. */
    public void stop() {
        running.ifPresent(shop -> tasks.run(
                () -> {
                    shop.close();
                    return shop;
                },
                _ -> {},
                failed -> trouble.set(Optional.of(failed))));
        running = Optional.empty();
        state.set(State.STOPPED);
    }

    /** Stops it and waits for that, when the console ends. */
    public void close() {
        running.ifPresent(Installation::close);
        running = Optional.empty();
    }

    /**
     * The shop for one run; closing it leaves one alone that runs anyway. Starting may take a moment, so call it in the
     * background, with what {@link #forRun} gave on the user interface thread.
     */
    public interface Opening {
        /** Opens it. */
        Installation open();
    }

    /** How a run of this scope gets its shop, as things stand now. */
    public Opening forRun(Scope scope) {
        List<String> chosen = chosenFaults();
        StoreChoice where = store.get();
        Optional<Installation> already = running;
        return () -> {
            ReferenceChoice.of(chosen, List.of()).refuseUnseen(scope);
            return already.map(Installation::borrowed)
                    .orElseGet(
                            () -> Installation.builtInWithStore(chosen, where.variables(surroundings.environment())));
        };
    }

    /** Where it runs, if it does. */
    public Optional<String> address() {
        return running.flatMap(Installation::server)
                .map(ReferenceServer::cartUri)
                .map(Object::toString);
    }

    private List<String> chosenFaults() {
        return fault.get().id().isEmpty() ? List.of() : List.of(fault.get().id());
    }

    /** The faults that fit the filter, the right cart first. */
    public ObservableList<FaultRow> faults() {
        return faults;
    }

    /** Words that a fault has to hold. */
    public StringProperty filter() {
        return filter;
    }

    /** The fault it is to have. */
    public ObjectProperty<FaultRow> fault() {
        return fault;
    }

    /** Where it is to keep its carts. */
    public ObjectProperty<StoreChoice> store() {
        return store;
    }

    /** Whether it runs. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether it may be changed and started. */
    public BooleanProperty stopped() {
        return stopped;
    }

    /** Why it could not be started. */
    public ObjectProperty<Optional<Trouble>> trouble() {
        return trouble;
    }
}
