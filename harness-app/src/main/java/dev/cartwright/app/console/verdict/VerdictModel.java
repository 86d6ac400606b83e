package dev.cartwright.app.console.verdict;

import dev.cartwright.app.console.Desk;
import dev.cartwright.app.console.Page;
import dev.cartwright.app.console.work.TaskRunner;
import dev.cartwright.app.console.work.Trouble;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.gate.Gate;
import dev.cartwright.certification.gate.ItemAssessment;
import dev.cartwright.certification.gate.Standing;
import dev.cartwright.certification.gate.Verdict;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.reports.html.PlanSection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The verdict of the run that lies open, the plan as a board, and the metrics. */
public final class VerdictModel {

    private final Desk desk;
    private final ReportExport export;
    private final TaskRunner tasks;
    private final BooleanProperty release = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Verdict>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<PlanSection> sections = FXCollections.observableArrayList();
    private final ObservableList<Measurement> metrics = FXCollections.observableArrayList();
    private final ObservableList<ItemAssessment> items = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<PlanSection>> section = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ItemAssessment>> item = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Trouble>> trouble = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Path>> exported = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty judged = new SimpleBooleanProperty();

    public VerdictModel(Desk desk, ReportExport export, TaskRunner tasks) {
        this.desk = desk;
        this.export = export;
        this.tasks = tasks;
        desk.run().subscribe(this::open);
        release.subscribe(_ -> choose());
        section.subscribe(chosen -> items.setAll(chosen.map(PlanSection::items).orElse(List.of())));
        desk.item().subscribe(wanted -> wanted.ifPresent(this::show));
    }

    private void open(Optional<JudgedRun> run) {
        judged.set(run.isPresent());
        exported.set(Optional.empty());
        Optional<String> before = section.get().map(PlanSection::title);
        sections.setAll(run.map(each -> PlanSection.all(each.dossier())).orElse(List.of()));
        metrics.setAll(run.map(each -> each.dossier().measurements()).orElse(List.of()));
        section.set(sections.stream()
                .filter(each -> before.isPresent() && before.get().equals(each.title()))
                .findFirst()
                .or(this::worst));
        choose();
    }

    /** The section somebody should look at first. */
    private Optional<PlanSection> worst() {
        return sections.stream()
                .filter(PlanSection::violated)
                .findFirst()
                .or(() -> sections.stream()
                        .filter(each -> each.count(Standing.SATISFIED) > 0)
                        .findFirst())
                .or(() -> sections.stream().findFirst());
    }

    private void choose() {
        Gate gate = release.get() ? new Gate.Release() : new Gate.Automated();
        verdict.set(desk.run().get().map(run -> run.verdict(gate)));
    }

    private void show(String id) {
        for (PlanSection each : sections) {
            for (ItemAssessment assessment : each.items()) {
                if (assessment.item().id().equals(id)) {
                    section.set(Optional.of(each));
                    // Whoever asks for the same item again wants to see it again.
                    item.set(Optional.empty());
                    item.set(Optional.of(assessment));
                    return;
                }
            }
        }
    }

    /** Opens what an item rests on: a check, or load. */
    public void openEvidence(String source) {
        if (source.contains("/")) {
            desk.showCheck(new CheckAddress(source));
        } else {
            desk.page().set(Page.RUN);
        }
    }

    /** Copies the report of the run into a folder, as the user names it. */
    public void export(String folder) {
        trouble.set(Optional.empty());
        exported.set(Optional.empty());
        desk.run()
                .get()
                .ifPresent(run -> tasks.run(
                        () -> export.copy(run, folder),
                        copied -> exported.set(Optional.of(copied)),
                        failed -> trouble.set(Optional.of(failed))));
    }

    /** The page of the report that a browser shows. */
    public Optional<Path> report() {
        return desk.run().get().map(JudgedRun::report);
    }

    /** The run that lies open. */
    public ObjectProperty<Optional<JudgedRun>> run() {
        return desk.run();
    }

    /** Whether a run is under way. */
    public BooleanProperty running() {
        return desk.running();
    }

    /** Whether a run lies open. */
    public BooleanProperty judged() {
        return judged;
    }

    /** Whether the release gate is shown rather than the automated one. */
    public BooleanProperty release() {
        return release;
    }

    /** What the shown gate says. */
    public ReadOnlyObjectProperty<Optional<Verdict>> verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** The plan's sections. */
    public ObservableList<PlanSection> sections() {
        return sections;
    }

    /** What was measured. */
    public ObservableList<Measurement> metrics() {
        return metrics;
    }

    /** The section whose items are shown. */
    public ObjectProperty<Optional<PlanSection>> section() {
        return section;
    }

    /** The items of that section. */
    public ObservableList<ItemAssessment> items() {
        return items;
    }

    /** The item somebody asked for. */
    public ObjectProperty<Optional<ItemAssessment>> item() {
        return item;
    }

    /** What went wrong. */
    public ObjectProperty<Optional<Trouble>> trouble() {
        return trouble;
    }

    /** Where the report was copied to. */
    public ObjectProperty<Optional<Path>> exported() {
        return exported;
    }
}
