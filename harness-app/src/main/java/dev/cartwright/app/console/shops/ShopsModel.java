package dev.cartwright.app.console.shops;

import dev.cartwright.app.console.Desk;
import dev.cartwright.app.console.Page;
import dev.cartwright.app.console.work.TaskRunner;
import dev.cartwright.app.console.work.Trouble;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The shops there are, which one is chosen, and the profile that is edited. */
public final class ShopsModel {

    private static final int REMEMBERED = 30;

    private final Desk desk;
    private final ShopShelf shelf;
    private final TaskRunner tasks;
    private final Clock clock;
    private final ReferenceModel reference;
    private final ProfileModel profile;
    private final List<Path> remembered;
    private final ObservableList<ShopEntry> shops = FXCollections.observableArrayList();
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Trouble>> trouble = new SimpleObjectProperty<>(Optional.empty());

    public ShopsModel(
            Desk desk,
            ShopShelf shelf,
            TaskRunner tasks,
            Clock clock,
            ReferenceModel reference,
            List<Path> remembered) {
        this.desk = desk;
        this.shelf = shelf;
        this.tasks = tasks;
        this.clock = clock;
        this.reference = reference;
        this.remembered = new ArrayList<>(remembered);
        this.profile = new ProfileModel(shelf, tasks, _ -> refresh());
        desk.shop().subscribe(this::edit);
    }

    /** Looks anew at files and runs. */
    public void refresh() {
        loading.set(true);
        List<Path> files = List.copyOf(remembered);
        tasks.run(
                () -> shelf.shops(files),
                found -> {
                    loading.set(false);
                    shops.setAll(found);
                    found.stream()
                            .filter(entry -> entry.sameAs(desk.shop().get()))
                            .findFirst()
                            .ifPresent(desk.shop()::set);
                },
                this::failed);
    }

    /** Takes a profile file in and chooses it. */
    public void open(Path file) {
        remembered.remove(file);
        remembered.addFirst(file);
        while (remembered.size() > REMEMBERED) {
            remembered.removeLast();
        }
        trouble.set(Optional.empty());
        tasks.run(
                () -> shelf.entry(file),
                entry -> {
                    desk.shop().set(entry);
                    refresh();
                },
                this::failed);
    }

    /** Writes a fresh profile for a shop at this address, and opens it. */
    public void create(String address, String fileName) {
        tasks.run(() -> shelf.create(address, fileName), this::open, this::failed);
    }

    /** Chooses a shop. */
    public void choose(ShopEntry entry) {
        desk.shop().set(entry);
    }

    /** Opens the last run of the chosen shop. */
    public void openLastRun() {
        desk.shop().get().last().ifPresent(last -> {
            desk.run().set(Optional.of(last.run()));
            desk.page().set(Page.VERDICT);
        });
    }

    private void edit(ShopEntry entry) {
        if (entry.file().isEmpty()) {
            profile.close();
        } else if (!entry.file().equals(profile.file().get())) {
            profile.open(entry.file().get());
        }
    }

    private void failed(Trouble told) {
        loading.set(false);
        trouble.set(Optional.of(told));
    }

    /** The shops, the reference shop first. */
    public ObservableList<ShopEntry> shops() {
        return shops;
    }

    /** The one that is chosen. */
    public ObjectProperty<ShopEntry> chosen() {
        return desk.shop();
    }

    /** Whether files and runs are being looked at. */
    public BooleanProperty loading() {
        return loading;
    }

    /** What went wrong. */
    public ObjectProperty<Optional<Trouble>> trouble() {
        return trouble;
    }

    /** The built-in shop. */
    public ReferenceModel reference() {
        return reference;
    }

    /** The profile under the editor. */
    public ProfileModel profile() {
        return profile;
    }

    /** Profile files to remember, the latest first. */
    public List<Path> remembered() {
        return List.copyOf(remembered);
    }

    /** What time it is, for ages. */
    public Instant now() {
        return clock.instant();
    }
}
