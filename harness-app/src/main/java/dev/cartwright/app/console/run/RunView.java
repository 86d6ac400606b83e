package dev.cartwright.app.console.run;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.PageHeader;
import dev.cartwright.app.console.look.PageView;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.app.console.shops.ShopEntry;
import dev.cartwright.reports.html.Words;
import java.time.Duration;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page on which a run is made and watched. */
public final class RunView extends PageView {

    private final RunModel model;
    private final SuiteTree tree;

    /** The page of {@code model}. */
    public RunView(RunModel model) {
        this.model = model;
        var possible = model.idle()
                .and(Bindings.createBooleanBinding(
                        () -> model.strangeHost().get().isEmpty()
                                && model.shop().get().usable(),
                        model.strangeHost(),
                        model.shop()));
        SuiteModel suite = model.suite();
        Action certify = Action.of("run.certify", Feather.PLAY, "F5", possible, model::certify);
        Action all = Action.of("run.all", Feather.LIST, "Shortcut+R", possible, model::runAll);
        Action failed = Action.of(
                "run.failed",
                Feather.ROTATE_CCW,
                "Shortcut+Shift+R",
                possible.and(suite.count(OutcomeGroup.FAILED).greaterThan(0)),
                model::runFailed);
        Action selected = Action.of(
                "run.selected",
                Feather.CHECK_SQUARE,
                "Shortcut+Enter",
                possible.and(Bindings.isNotEmpty(suite.selected())),
                model::runSelected);
        Action load = Action.of("run.load", Feather.ACTIVITY, "Shortcut+L", possible, model::runLoad);
        Action stop = Action.of("run.stop", Feather.SQUARE, "Shortcut+Period", model.stoppable(), model::stop);
        this.tree = new SuiteTree(suite);
        offer(certify, all, failed, selected, load, stop, tree.search());
        Button stopButton = stop.button("danger", "button-outlined");
        stopButton.visibleProperty().bind(model.idle().not());
        stopButton.managedProperty().bind(stopButton.visibleProperty());
        PageHeader header = new PageHeader(
                Wording.of("page.run"),
                model.shop().map(RunView::about),
                stopButton,
                selected.button(),
                failed.button(),
                all.button(),
                certify.accent());
        SplitPane split = new SplitPane(tree, new LoadPanel(model.load(), load));
        split.setDividerPositions(0.54);
        SplitPane.setResizableWithParent(split.getItems().get(1), false);
        fill(header, model.trouble(), leave(), progress(), split);
    }

    private static String about(ShopEntry shop) {
        return shop.profile()
                .map(profile -> shop.name() + "  ·  " + profile.cartAddress())
                .orElseGet(() -> Wording.of(shop.builtIn() ? "run.builtIn" : "run.unusable", shop.name()));
    }

    /** Asks before anything is sent to another machine. */
    private Node leave() {
        Label text = Look.prose("");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button give = new Button(Wording.of("run.allow"));
        give.setId("run-allow");
        give.setMinWidth(Button.USE_PREF_SIZE);
        give.setOnAction(_ -> model.allow());
        HBox row = new HBox(10, Look.icon(Tone.CAUTION.icon()), text, give);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("notice", "caution");
        model.strangeHost().subscribe(host -> {
            Look.show(row, host.isPresent());
            text.setText(host.map(name -> Wording.of("run.strange", name)).orElse(""));
        });
        return row;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar(0);
        bar.getStyleClass().add("small");
        bar.setMaxWidth(Double.MAX_VALUE);
        Label what = Look.label("", "muted");
        what.setId("run-progress");
        Label left = Look.label("", "muted");
        Runnable tell = () -> {
            Progress.State state = model.progress().state().get();
            RunModel.Phase phase = model.phase().get();
            boolean unknown = phase == RunModel.Phase.STARTING || (phase != RunModel.Phase.IDLE && state.share() == 0);
            bar.setProgress(unknown ? ProgressBar.INDETERMINATE_PROGRESS : state.share());
            what.setText(said(phase, state));
            left.setText(
                    phase == RunModel.Phase.CHECKS || phase == RunModel.Phase.LOAD
                            ? state.left().map(RunView::left).orElse("")
                            : "");
        };
        model.progress().state().subscribe(_ -> tell.run());
        model.phase().subscribe(_ -> tell.run());
        model.suite().size().subscribe(_ -> tell.run());
        VBox strip = new VBox(6, bar, new HBox(what, Look.spring(), left));
        strip.getStyleClass().add("progress-strip");
        return strip;
    }

    private String said(RunModel.Phase phase, Progress.State state) {
        if (phase == RunModel.Phase.IDLE && state.share() == 0) {
            int size = model.suite().size().get();
            return size == 0 ? "" : Wording.of("run.phase.none", size);
        }
        if (state.wanted() == 0 && (phase == RunModel.Phase.LOAD || phase == RunModel.Phase.IDLE)) {
            return Wording.of("run.only." + phase.name().toLowerCase(Locale.ROOT));
        }
        String key = "run.phase." + phase.name().toLowerCase(Locale.ROOT);
        String found = state.failed() == 0 ? "" : "  ·  " + Wording.of("run.notPassed", state.failed());
        return Wording.of(key, state.done(), state.wanted()) + found;
    }

    private static String left(Duration left) {
        long seconds = Math.max(1, Math.round(left.toMillis() / 1000.0));
        return Wording.of("run.left", Words.duration(Duration.ofSeconds(seconds)));
    }

    @Override
    public void focus() {
        tree.focusTree();
    }
}
