package dev.cartwright.app.console.run;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.CatalogueDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** The suite as a tree: which checks are to be seen, how each stands, and how many stand how. */
public final class SuiteModel {

    private final Map<CheckAddress, CheckRow> rows = new HashMap<>();
    private final List<CheckRow> all = new ArrayList<>();
    private final ObservableList<Chapter> chapters = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableSet<Level> levels = FXCollections.observableSet(new HashSet<>());
    private final ObservableSet<OutcomeGroup> groups = FXCollections.observableSet(new HashSet<>());
    private final ObservableSet<CheckAddress> selected = FXCollections.observableSet(new TreeSet<>());
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final Map<OutcomeGroup, ReadOnlyIntegerWrapper> counts = new EnumMap<>(OutcomeGroup.class);

    /** A suite without checks so far. */
    public SuiteModel() {
        for (OutcomeGroup group : OutcomeGroup.values()) {
            counts.put(group, new ReadOnlyIntegerWrapper());
        }
        filter.subscribe(_ -> arrange());
        levels.addListener((SetChangeListener<Level>) _ -> arrange());
        groups.addListener((SetChangeListener<OutcomeGroup>) _ -> arrange());
    }

    /** The suite of these checks. */
    public static SuiteModel of(List<CheckListing> listings) {
        SuiteModel suite = new SuiteModel();
        suite.takeIn(listings);
        return suite;
    }

    /** Takes in the checks there are. */
    public void takeIn(List<CheckListing> listings) {
        listings.stream()
                .sorted(Comparator.comparing(CheckListing::address))
                .map(CheckRow::new)
                .forEach(row -> {
                    all.add(row);
                    rows.put(row.listing().address(), row);
                });
        size.set(all.size());
        count();
        arrange();
    }

    /** Takes in what happened. */
    public void heard(List<RunEvent> batch) {
        for (RunEvent event : batch) {
            switch (event) {
                case RunEvent.RunStarted(var description) -> {
                    if (description.scope().contract()) {
                        each(description.selected(), CheckRow::waits);
                    }
                }
                case RunEvent.CheckStarted(var check, var _) -> each(Set.of(check), CheckRow::begins);
                case RunEvent.EvidenceRecorded(var evidence) -> {
                    if (evidence instanceof CheckEvidence seen) {
                        each(Set.of(seen.check()), row -> row.ends(seen));
                    }
                }
                case RunEvent.RunFinished _ ->
                    all.stream().filter(row -> row.progress().get().running()).forEach(CheckRow::waits);
                case RunEvent.LoadStarted _, RunEvent.InjectorReported _, RunEvent.LoadProgressed _ -> {}
            }
        }
        count();
        if (groups.isEmpty()) {
            chapters.forEach(Chapter::count);
        } else {
            arrange();
        }
    }

    private void each(Set<CheckAddress> addresses, java.util.function.Consumer<CheckRow> change) {
        for (CheckAddress address : addresses) {
            CheckRow row = rows.get(address);
            if (row != null) {
                change.accept(row);
            }
        }
    }

    private void count() {
        Map<OutcomeGroup, Integer> sums = new EnumMap<>(OutcomeGroup.class);
        all.forEach(row -> sums.merge(row.progress().get().group(), 1, Integer::sum));
        counts.forEach((group, count) -> count.set(sums.getOrDefault(group, 0)));
    }

    private void arrange() {
        String[] words = filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        Map<String, List<CheckRow>> found = new LinkedHashMap<>();
        for (CheckRow row : all) {
            CheckListing listing = row.listing();
            boolean seen = row.holds(words)
                    && (levels.isEmpty() || levels.contains(listing.level()))
                    && (groups.isEmpty() || groups.contains(row.progress().get().group()));
            if (seen) {
                found.computeIfAbsent(chapterOf(listing.address()), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Chapter> arranged = new ArrayList<>();
        found.forEach((key, checks) -> arranged.add(new Chapter(
                key,
                CatalogueDocument.chapterTitle(
                        checks.getFirst().listing().address().chapter()),
                checks)));
        chapters.setAll(arranged);
    }

    private static String chapterOf(CheckAddress address) {
        return address.group() + "/" + address.chapter();
    }

    /** The checks that failed in what was seen last. */
    public List<CheckAddress> failed() {
        return all.stream()
                .filter(row -> row.progress().get().group() == OutcomeGroup.FAILED)
                .map(row -> row.listing().address())
                .toList();
    }

    /** What is to be seen, by chapter. */
    public ObservableList<Chapter> chapters() {
        return chapters;
    }

    /** Words that a check has to hold. */
    public StringProperty filter() {
        return filter;
    }

    /** Levels that are to be seen; none means all. */
    public ObservableSet<Level> levels() {
        return levels;
    }

    /** Outcomes that are to be seen; none means all. */
    public ObservableSet<OutcomeGroup> groups() {
        return groups;
    }

    /** The checks that are selected. */
    public ObservableSet<CheckAddress> selected() {
        return selected;
    }

    /** How many checks ended so. */
    public ReadOnlyIntegerProperty count(OutcomeGroup group) {
        return counts.computeIfAbsent(group, _ -> new ReadOnlyIntegerWrapper()).getReadOnlyProperty();
    }

    /** How many checks there are; 0 until they were taken in. */
    public ReadOnlyIntegerProperty size() {
        return size.getReadOnlyProperty();
    }
}
