package dev.cartwright.app.console.findings;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.EmptyState;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.PageHeader;
import dev.cartwright.app.console.look.PageView;
import dev.cartwright.app.console.look.SearchField;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.html.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of findings: the list at the left, one of them at the right. */
public final class FindingsView extends PageView {

    private final FindingsModel model;
    private final ListView<CheckResult> list = new ListView<>();
    private final SearchField search;
    private final FindingDetail detail;

    /** The page of {@code model}; {@code toRun} leads to where findings are made. */
    public FindingsView(FindingsModel model, Runnable toRun) {
        this.model = model;
        this.search = new SearchField(Wording.of("findings.filter"), model.filter());
        var any = Bindings.createBooleanBinding(() -> model.chosen().get().isPresent(), model.chosen());
        var judged = Bindings.createBooleanBinding(() -> model.run().get().isPresent(), model.run());
        this.detail = new FindingDetail(model);
        Action curl = Action.of("findings.curl", Feather.COPY, "Shortcut+Shift+C", any, detail::copyCurl);
        Action again = Action.of(
                "findings.again",
                Feather.REFRESH_CW,
                "Shortcut+R",
                any.and(judged).and(model.replaying().not()),
                model::runAgain);
        Action item = Action.of("findings.item", Feather.SHIELD, "Shortcut+P", any.and(judged), model::openPlanItem);
        offer(curl, again, item, search.search());
        detail.offer(curl, again, item);
        PageHeader header = new PageHeader(
                Wording.of("page.findings"), Bindings.createStringBinding(this::about, model.run(), model.attention()));
        fill(header, model.trouble(), new StackPane(split(), nothing(toRun)));
    }

    private String about() {
        int found = model.attention().get();
        return model.run()
                .get()
                .map(JudgedRun::run)
                .map(run -> run.description())
                .map(run -> Wording.of(
                        "findings.about",
                        Words.count(found, "check wants attention", "checks want attention"),
                        run.shop(),
                        Words.time(run.startedAt())))
                .orElse(Wording.of("findings.about.none"));
    }

    private Node split() {
        list.setId("findings-list");
        list.setItems(model.shown());
        list.setCellFactory(_ -> new FindingCell());
        list.setFixedCellSize(58);
        EmptyState clean = new EmptyState(Feather.CHECK_CIRCLE, "findings.clean");
        EmptyState unchecked = new EmptyState(Feather.SLASH, "findings.unchecked");
        model.run().subscribe(_ -> list.setPlaceholder(model.nothingChecked() ? unchecked : clean));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.chosen().set(Optional.of(chosen));
            }
        });
        model.chosen().subscribe(this::select);
        model.shown().addListener((ListChangeListener<CheckResult>)
                _ -> select(model.chosen().get()));
        ToggleButton passes = new ToggleButton(Wording.of("findings.all"));
        passes.setId("findings-all");
        passes.getStyleClass().add("filter");
        passes.setMinWidth(ToggleButton.USE_PREF_SIZE);
        passes.selectedProperty().bindBidirectional(model.passesToo());
        search.setId("findings-filter");
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox filters = new HBox(6, search, passes);
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.getStyleClass().add("filters");
        VBox left = new VBox(filters, list);
        left.setMinWidth(260);
        VBox.setVgrow(list, Priority.ALWAYS);
        SplitPane split = new SplitPane(left, detail.node());
        SplitPane.setResizableWithParent(left, false);
        split.setDividerPositions(0.36);
        return split;
    }

    private void select(Optional<CheckResult> chosen) {
        chosen.ifPresent(check -> {
            if (!check.equals(list.getSelectionModel().getSelectedItem())) {
                int row = model.shown().indexOf(check);
                list.getSelectionModel().clearAndSelect(row);
                if (row > 3) {
                    list.scrollTo(row - 2);
                }
            }
        });
    }

    /** Before there was any run. */
    private Node nothing(Runnable toRun) {
        EmptyState empty = EmptyState.withWay(Feather.SEARCH, "findings.none", "findings.toRun", toRun);
        Runnable tell = () -> Look.show(
                empty, model.run().get().isEmpty() && model.attention().get() == 0);
        model.run().subscribe(_ -> tell.run());
        model.attention().subscribe(_ -> tell.run());
        return empty;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
