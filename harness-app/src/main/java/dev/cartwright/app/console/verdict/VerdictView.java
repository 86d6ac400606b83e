package dev.cartwright.app.console.verdict;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.EmptyState;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Overlay;
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
import javafx.scene.control.TextField;
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
public final class VerdictView extends PageView {

    private final VerdictModel model;
    private final Overlay overlay;
    private final Window window;
    private final PlanBoard board;

    /**
     * The page of {@code model}.
     *
     * @param browse shows a file in a browser
     * @param overlay asks where to export to
     * @param window holds the page
     * @param toRun leads to where a run is made
     */
    public VerdictView(VerdictModel model, Consumer<Path> browse, Overlay overlay, Window window, Runnable toRun) {
        this.model = model;
        this.overlay = overlay;
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
        offer(open, export, gate);
        PageHeader header = new PageHeader(
                Wording.of("page.verdict"),
                model.run().map(run -> run.map(VerdictView::about).orElse(Wording.of("verdict.about.none"))),
                export.button(),
                open.accent());
        VBox content =
                new VBox(hero(), new MetricsTable(model.metrics(), model.run().map(VerdictView::troubles)), board);
        content.getStyleClass().add("verdict");
        VBox.setVgrow(board, Priority.ALWAYS);
        fill(header, model.trouble(), new StackPane(content, nothing(toRun)));
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
        Label counts = Look.label("", "muted");
        Label incomplete = Look.prose("", "muted");
        Label exported = Look.prose("", "strong");
        VBox words = new VBox(4, sentence, counts, incomplete, exported);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox hero = new HBox(24, decision, words, gates());
        hero.setAlignment(Pos.CENTER_LEFT);
        Runnable tell = () -> model.verdict().get().ifPresent(verdict -> {
            Badge badge = Badge.of(verdict.decision());
            decision.setText(badge.label());
            sentence.setText(verdict.sentence());
            counts.setText(counts(verdict));
            incomplete.setText(gaps());
            Look.show(incomplete, !incomplete.getText().isEmpty());
            hero.getStyleClass().setAll("hero", Tone.of(badge).style());
        });
        model.verdict().subscribe(_ -> tell.run());
        model.exported().subscribe(copied -> {
            Look.show(exported, copied.isPresent());
            exported.setText(
                    copied.map(folder -> Wording.of("verdict.exported", folder)).orElse(""));
        });
        return hero;
    }

    private String gaps() {
        List<String> gaps = model.run().get().map(run -> run.run().gaps()).orElse(List.of());
        return gaps.isEmpty() ? "" : Wording.of("verdict.incomplete", String.join("; ", gaps));
    }

    private static String counts(Verdict verdict) {
        return Wording.of(
                "verdict.counts",
                verdict.criteria().size(),
                verdict.blockers().size(),
                verdict.concerns().size(),
                verdict.undecided().size());
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
        EmptyState none = EmptyState.withWay(Feather.SHIELD, "verdict.none", "findings.toRun", toRun);
        EmptyState coming = EmptyState.withWay(Feather.CLOCK, "verdict.coming", "verdict.watch", toRun);
        Runnable tell = () -> {
            Look.show(none, !model.judged().get() && !model.running().get());
            Look.show(coming, !model.judged().get() && model.running().get());
        };
        model.judged().subscribe(_ -> tell.run());
        model.running().subscribe(_ -> tell.run());
        return new StackPane(none, coming);
    }

    private void askWhere() {
        TextField folder = new TextField(System.getProperty("user.home", "."));
        folder.setId("export-folder");
        folder.setPrefWidth(360);
        Button browse = new Button(Wording.of("verdict.export.browse"));
        browse.setOnAction(_ -> choose().ifPresent(folder::setText));
        HBox fields = new HBox(8, Look.label(Wording.of("verdict.export.folder"), "muted"), folder, browse);
        fields.setAlignment(Pos.CENTER_LEFT);
        Button copy = new Button(Wording.of("verdict.export.copy"));
        copy.setId("export-copy");
        copy.setDefaultButton(true);
        copy.setOnAction(_ -> {
            overlay.close();
            model.export(folder.getText());
        });
        Node text = Look.prose(Wording.of("verdict.export.text"), "muted");
        overlay.open(Wording.of("verdict.export"), new VBox(14, text, fields), folder, overlay.cancelButton(), copy);
    }

    private Optional<String> choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Wording.of("verdict.export"));
        return Optional.ofNullable(chooser.showDialog(window)).map(File::getPath);
    }

    @Override
    public void focus() {
        board.focusSections();
    }
}
