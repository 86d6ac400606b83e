package dev.cartwright.app.console.run;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A chapter of the suite with those of its checks that are to be seen. */
public final class Chapter {

    /**
     * How many of its checks ended how.
     *
     * @param passed all was seen
     * @param warned something to keep in mind
     * @param failed something forbids or undecides
     * @param all how many there are
     */
    public record Tally(int passed, int warned, int failed, int all) {}

    private final String key;
    private final String title;
    private final List<CheckRow> checks;
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>();

    Chapter(String key, String title, List<CheckRow> checks) {
        this.key = key;
        this.title = title;
        this.checks = List.copyOf(checks);
        count();
    }

    void count() {
        int passed = 0;
        int warned = 0;
        int failed = 0;
        for (CheckRow check : checks) {
            switch (check.progress().get().group()) {
                case PASSED -> passed++;
                case WARNED -> warned++;
                case FAILED -> failed++;
                case UNTESTED, WAITING -> {}
            }
        }
        tally.set(new Tally(passed, warned, failed, checks.size()));
    }

    /** For example {@code cart/4}. */
    public String key() {
        return key;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** Its checks, by address. */
    public List<CheckRow> checks() {
        return checks;
    }

    /** How they ended. */
    public ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }
}
