package dev.cartwright.app.console.verdict;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.EmptyState;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Notice;
import dev.cartwright.app.console.look.PageHeader;
import dev.cartwright.app.console.look.PageView;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.certification.gate.Verdict;
import dev.cartwright.reports.html.Badge;
import dev.cartwright.reports.html.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** The page of go or no-go. */
public final class VerdictView implements PageView {

    private final VerdictModel model;
    private final Window window;
    private final List<Action> actions;
    private final PlanBoard board;
    private final VBox page = new VBox();

    /**
     * The page of {@code model}.
     *
     * @param browse shows a file in a browser
     * @param toRun leads to where a run is made
     */
    public VerdictView(VerdictModel model, Consumer<Path> browse, Window window, Runnable toRun) {
        this.model = model;
        this.window = window;
        this.board = new PlanBoard(model);
        Action open = Action.of(
                "verdict.open",
                Feather.EXTERNAL_LINK,
                "Shortcut+O",
                model.judged(),
                () -> model.report().ifPresent(browse));
        Action export = Action.of("verdict.export", Feather.DOWNLOAD, "Shortcut+E", model.judged(), this::askWhere);
        Action gate = Action.of(
                "verdict.gate",
                Feather.REPEAT,
                "Shortcut+G",
                model.judged(),
                () -> model.release().set(!model.release().get()));
        actions = List.of(open, export, gate);
        PageHeader header = new PageHeader(
                Wording.of("page.verdict"),
                model.run().map(run -> run.map(VerdictView::about).orElse(Wording.of("verdict.about.none"))),
                export.button(),
                open.accent());
        VBox content =
                new VBox(hero(), new MetricsTable(model.metrics(), model.run().map(VerdictView::troubles)), board);
        content.getStyleClass().add("verdict");
        VBox.setVgrow(board, Priority.ALWAYS);
        StackPane middle = new StackPane(content, nothing(toRun));
        VBox.setVgrow(middle, Priority.ALWAYS);
        page.getStyleClass().add("page");
        page.getChildren()
                .addAll(header, Notice.of(model.trouble(), () -> model.trouble().set(Optional.empty())), middle);
    }

    private static String about(JudgedRun run) {
        var description = run.run().description();
        return description.shop() + "  ·  " + Words.scope(description.scope()) + "  ·  "
                + Words.time(description.startedAt());
    }

    private static String troubles(Optional<JudgedRun> run) {
        return run.stream()
                .flatMap(judged -> judged.run().loads().stream())
                .flatMap(load -> load.troubles().stream())
                .collect(Collectors.joining(" "));
    }

    private Node hero() {
        Label decision = Look.label("", "decision");
        decision.setId("decision");
        decision.setMinWidth(Label.USE_PREF_SIZE);
        Label sentence = Look.prose("", "sentence");
        sentence.setId("deciding-sentence");
        Label incomplete = Look.prose("", "muted");
        VBox words = new VBox(4, sentence, incomplete);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox hero = new HBox(24, decision, words, gates());
        hero.setAlignment(Pos.CENTER_LEFT);
        Runnable tell = () -> model.verdict().get().ifPresent(verdict -> {
            Badge badge = Badge.of(verdict.decision());
            decision.setText(badge.label());
            sentence.setText(verdict.sentence());
            incomplete.setText(counts(verdict));
            hero.getStyleClass().setAll("hero", Tone.of(badge).style());
        });
        model.verdict().subscribe(_ -> tell.run());
        model.exported()
                .subscribe(copied ->
                        copied.ifPresent(folder -> incomplete.setText(Wording.of("verdict.exported", folder))));
        return hero;
    }

    private String counts(Verdict verdict) {
        List<String> gaps = model.run().get().map(run -> run.run().gaps()).orElse(List.of());
        String counted = Wording.of(
                "verdict.counts",
                verdict.criteria().size(),
                verdict.blockers().size(),
                verdict.concerns().size(),
                verdict.undecided().size());
        return gaps.isEmpty() ? counted : counted + "  " + Wording.of("verdict.incomplete", String.join("; ", gaps));
    }

    private Node gates() {
        ToggleButton automated = gate("verdict.automated");
        ToggleButton release = gate("verdict.release");
        automated.getStyleClass().add("left-pill");
        release.getStyleClass().add("right-pill");
        ToggleGroup group = new ToggleGroup();
        automated.setToggleGroup(group);
        release.setToggleGroup(group);
        model.release().subscribe(wanted -> group.selectToggle(wanted ? release : automated));
        automated.setOnAction(_ -> model.release().set(false));
        release.setOnAction(_ -> model.release().set(true));
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                group.selectToggle(model.release().get() ? release : automated);
            }
        });
        HBox row = new HBox(automated, release);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static ToggleButton gate(String key) {
        ToggleButton button = new ToggleButton(Wording.of(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return button;
    }

    private Node nothing(Runnable toRun) {
        Button run = new Button(Wording.of("findings.toRun"));
        run.getStyleClass().add("accent");
        run.setOnAction(_ -> toRun.run());
        EmptyState empty = new EmptyState(Feather.SHIELD, "verdict.none", run);
        empty.getStyleClass().add("cover");
        model.judged().subscribe(judged -> Look.show(empty, !judged));
        return empty;
    }

    private void askWhere() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Wording.of("verdict.export"));
        File chosen = chooser.showDialog(window);
        if (chosen != null) {
            model.export(chosen.toPath());
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void focus() {
        board.focusSections();
    }
}
