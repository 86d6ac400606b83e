package dev.cartwright.app.console.findings;

import dev.cartwright.app.console.Desk;
import dev.cartwright.app.console.work.TaskRunner;
import dev.cartwright.app.console.work.Trouble;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.plan.ReadinessPlan;
import dev.cartwright.certification.plan.Ruling;
import dev.cartwright.certification.plan.Rulings;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.dossier.CheckStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** What the checks saw: of the run that lies open, or of the one that is under way, as results come. */
public final class FindingsModel {

    private static final Comparator<CheckResult> WORST_FIRST = Comparator.comparing(CheckResult::status)
            .thenComparing(check -> check.listing().address());

    private final Desk desk;
    private final Replays replays;
    private final TaskRunner tasks;
    private final ReadinessPlan plan = ReadinessPlan.current();
    private final Rulings rulings = Rulings.current();
    private final Map<CheckAddress, CheckListing> listings = new HashMap<>();
    private final ObservableList<CheckResult> all = FXCollections.observableArrayList();
    private final FilteredList<CheckResult> shown = new FilteredList<>(all);
    private final ReadOnlyIntegerWrapper attention = new ReadOnlyIntegerWrapper();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty passesToo = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<CheckResult>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Again>> again = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty replaying = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Trouble>> trouble = new SimpleObjectProperty<>(Optional.empty());

    /**
     * What became of a check that was made again.
     *
     * @param check its address
     * @param sentence FIXED, STILL FAILING or ERROR, and why
     * @param fixed whether it passes now
     */
    public record Again(CheckAddress check, String sentence, boolean fixed) {}

    public FindingsModel(Desk desk, Replays replays, TaskRunner tasks) {
        this.desk = desk;
        this.replays = replays;
        this.tasks = tasks;
        filter.subscribe(_ -> arrange());
        passesToo.subscribe(_ -> arrange());
        desk.run().subscribe(run -> run.ifPresent(this::open));
        desk.check().subscribe(wanted -> wanted.ifPresent(this::choose));
        all.addListener((ListChangeListener<CheckResult>) _ -> attention.set(
                (int) all.stream().filter(FindingsModel::wantsAttention).count()));
        chosen.subscribe(_ -> again.set(Optional.empty()));
    }

    /** Takes in what happened in the run that is under way. */
    public void heard(List<RunEvent> batch) {
        for (RunEvent event : batch) {
            if (event instanceof RunEvent.RunStarted(var description)) {
                listings.clear();
                description.catalogue().forEach(listing -> listings.put(listing.address(), listing));
                all.clear();
                chosen.set(Optional.empty());
            }
        }
        List<CheckResult> fresh = batch.stream()
                .flatMap(event -> event instanceof RunEvent.EvidenceRecorded(CheckEvidence seen)
                        ? result(seen).stream()
                        : java.util.stream.Stream.empty())
                .toList();
        if (!fresh.isEmpty()) {
            add(fresh);
        }
    }

    /** Takes in more results; the list stays in order. */
    void add(Collection<CheckResult> fresh) {
        boolean noise = fresh.stream().noneMatch(FindingsModel::wantsAttention);
        all.addAll(fresh);
        if (!noise || passesToo.get()) {
            FXCollections.sort(all, WORST_FIRST);
            chooseFirst();
        }
    }

    private Optional<CheckResult> result(CheckEvidence seen) {
        return Optional.ofNullable(listings.get(seen.check()))
                .map(listing -> new CheckResult(
                        listing,
                        listing.planItems().stream()
                                .flatMap(id -> plan.item(id).stream())
                                .toList(),
                        CheckStatus.of(seen.outcome()),
                        seen.reason(),
                        Optional.of(seen)));
    }

    private void open(JudgedRun run) {
        Optional<CheckAddress> before =
                chosen.get().map(check -> check.listing().address());
        all.setAll(run.dossier().checks().stream().sorted(WORST_FIRST).toList());
        chosen.set(before.flatMap(address -> shown.stream()
                .filter(check -> check.listing().address().equals(address))
                .findFirst()));
        chooseFirst();
    }

    private void choose(CheckAddress address) {
        Optional<CheckResult> wanted = all.stream()
                .filter(check -> check.listing().address().equals(address))
                .findFirst();
        wanted.ifPresent(check -> {
            filter.set("");
            passesToo.set(passesToo.get() || !wantsAttention(check));
            chosen.set(wanted);
        });
    }

    private void chooseFirst() {
        if (chosen.get().isEmpty() && !shown.isEmpty()) {
            chosen.set(Optional.of(shown.getFirst()));
        }
    }

    private void arrange() {
        String[] words = filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        boolean everything = passesToo.get();
        shown.setPredicate(check -> (everything || wantsAttention(check)) && holds(check, words));
    }

    private static boolean holds(CheckResult check, String[] words) {
        CheckListing listing = check.listing();
        String text = (listing.address() + " " + listing.claim() + " " + listing.statement() + " " + check.reason()
                        + " " + check.status().label() + " " + String.join(" ", listing.planItems()))
                .toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean wantsAttention(CheckResult check) {
        return switch (check.status()) {
            case FAIL, FLAKY, ERROR, REVIEW, WARN, WAIVED -> true;
            case NO_EVIDENCE, NOT_TESTABLE, NOT_APPLICABLE, NOT_SELECTED, PASS -> false;
        };
    }

    /** Makes the chosen check again, with seed and shop of its run. */
    public void runAgain() {
        Optional<JudgedRun> run = desk.run().get();
        Optional<CheckResult> check = chosen.get();
        if (run.isEmpty() || check.isEmpty() || replaying.get()) {
            return;
        }
        replaying.set(true);
        trouble.set(Optional.empty());
        CheckAddress address = check.get().listing().address();
        tasks.run(
                replays.again(run.get(), address),
                result -> {
                    replaying.set(false);
                    again.set(Optional.of(result));
                },
                failed -> {
                    replaying.set(false);
                    trouble.set(Optional.of(failed));
                });
    }

    /** Opens the first plan item that the chosen check helps to settle. */
    public void openPlanItem() {
        chosen.get()
                .flatMap(check -> check.listing().planItems().stream().findFirst())
                .ifPresent(desk::showItem);
    }

    /** What a check rests on where the plan is silent. */
    public List<Ruling> rulings(CheckResult check) {
        return rulings.of(check.listing().rulings());
    }

    /** Opens a plan item. */
    public void openPlanItem(String id) {
        desk.showItem(id);
    }

    /** The checks that are to be seen, worst first. */
    public ObservableList<CheckResult> shown() {
        return shown;
    }

    /** Whether a run lies open of which no check left evidence. */
    public boolean nothingChecked() {
        return !all.isEmpty()
                && all.stream()
                        .allMatch(check -> check.status() == CheckStatus.NO_EVIDENCE
                                || check.status() == CheckStatus.NOT_SELECTED);
    }

    /** How many checks a reader should look at. */
    public ReadOnlyIntegerProperty attention() {
        return attention.getReadOnlyProperty();
    }

    /** Words that a check has to hold. */
    public StringProperty filter() {
        return filter;
    }

    /** Whether checks without a finding are to be seen too. */
    public BooleanProperty passesToo() {
        return passesToo;
    }

    /** The check in the detail. */
    public ObjectProperty<Optional<CheckResult>> chosen() {
        return chosen;
    }

    /** What became of the chosen check when it was made again. */
    public ObjectProperty<Optional<Again>> again() {
        return again;
    }

    /** Whether a check is being made again. */
    public BooleanProperty replaying() {
        return replaying;
    }

    /** What went wrong. */
    public ObjectProperty<Optional<Trouble>> trouble() {
        return trouble;
    }

    /** The run that lies open. */
    public ObjectProperty<Optional<JudgedRun>> run() {
        return desk.run();
    }
}
