package dev.cartwright.app.console.shops;

import dev.cartwright.app.console.work.TaskRunner;
import dev.cartwright.app.console.work.Trouble;
import dev.cartwright.contract.profile.ProfileException;
import dev.cartwright.contract.profile.ProfileReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The profile under the editor: its text, what is wrong with it and in which line, and whether it is saved. */
public final class ProfileModel {

    private static final Pattern AT_LINE = Pattern.compile("^profile:(\\d+): (.*)$");

    /**
     * Something wrong with the text.
     *
     * @param line from 1
     * @param sentence what, and what is allowed
     */
    public record Problem(int line, String sentence) {}

    private final ShopShelf shelf;
    private final TaskRunner tasks;
    private final Consumer<Path> saved;
    private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty changed = new SimpleBooleanProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Trouble>> trouble = new SimpleObjectProperty<>(Optional.empty());
    private String kept = "";

    /** @param saved is told each file that was saved */
    ProfileModel(ShopShelf shelf, TaskRunner tasks, Consumer<Path> saved) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.saved = saved;
        text.subscribe(now -> {
            changed.set(!now.equals(kept));
            check(now);
        });
    }

    /** Puts a file under the editor; unsaved changes to the one before are given up. */
    void open(Path path) {
        trouble.set(Optional.empty());
        tasks.run(
                () -> shelf.text(path),
                read -> {
                    kept = read;
                    file.set(Optional.of(path));
                    text.set(read);
                    changed.set(false);
                },
                this::failed);
    }

    /** Takes the file away. */
    void close() {
        file.set(Optional.empty());
        kept = "";
        text.set("");
    }

    /** Saves the text, right or wrong: half a profile is worth keeping. */
    public void save() {
        String now = text.get();
        file.get()
                .ifPresent(path -> tasks.run(
                        () -> {
                            shelf.save(path, now);
                            return path;
                        },
                        done -> {
                            kept = now;
                            changed.set(!text.get().equals(kept));
                            trouble.set(Optional.empty());
                            saved.accept(done);
                        },
                        this::failed));
    }

    /** Goes back to what is saved. */
    public void revert() {
        text.set(kept);
    }

    private void failed(Trouble told) {
        trouble.set(Optional.of(told));
    }

    private void check(String now) {
        tasks.run(
                () -> problems(now),
                found -> {
                    if (now.equals(text.get())) {
                        problems.setAll(found);
                    }
                },
                this::failed);
    }

    private static List<Problem> problems(String text) {
        try {
            ProfileReader.parse("profile", text);
            return List.of();
        } catch (ProfileException wrong) {
            return wrong.problems().stream()
                    .map(ProfileModel::problem)
                    .sorted(Comparator.comparingInt(Problem::line))
                    .toList();
        }
    }

    private static Problem problem(String told) {
        Matcher matcher = AT_LINE.matcher(told);
        return matcher.matches()
                ? new Problem(Integer.parseInt(matcher.group(1)), matcher.group(2))
                : new Problem(1, told);
    }

    /** The file, if one is open. */
    public ObjectProperty<Optional<Path>> file() {
        return file;
    }

    /** The text as it stands in the editor. */
    public StringProperty text() {
        return text;
    }

    /** Whether it differs from the file. */
    public BooleanProperty changed() {
        return changed;
    }

    /** What is wrong with the text, by line. */
    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Why the file could not be read or written. */
    public ObjectProperty<Optional<Trouble>> trouble() {
        return trouble;
    }
}
