package dev.cartwright.app.console.run;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.EmptyState;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.SearchField;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.plan.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The suite as a tree, with its filters above. */
final class SuiteTree extends VBox {

    private final SuiteModel model;
    private final TreeView<SuiteNode> tree = new TreeView<>(new TreeItem<>());
    private final SearchField search;
    private final Set<String> folded = new HashSet<>();

    SuiteTree(SuiteModel model) {
        this.model = model;
        this.search = new SearchField(Wording.of("suite.filter"), model.filter());
        search.setId("suite-filter");
        getStyleClass().add("suite");
        tree.setId("suite-tree");
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new SuiteCell());
        tree.setFixedCellSize(30);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<SuiteNode>>)
                _ -> tellSelection());
        EmptyState none = new EmptyState(Feather.FILTER, "suite.none");
        StackPane middle = new StackPane(tree, none);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(filters(), middle);
        model.chapters().addListener((ListChangeListener<Chapter>) _ -> arrange(none));
        arrange(none);
    }

    private Region filters() {
        HBox first = new HBox(6, search);
        HBox.setHgrow(search, Priority.ALWAYS);
        for (Level level : Level.values()) {
            first.getChildren().add(new FilterToggle<>(level.name(), level, model.levels()));
        }
        first.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(6);
        for (OutcomeGroup group : OutcomeGroup.values()) {
            FilterToggle<OutcomeGroup> toggle =
                    new FilterToggle<>("", group, model.groups(), tone(group).style());
            String word = Wording.of("suite." + group.name().toLowerCase(Locale.ROOT));
            toggle.textProperty().bind(model.count(group).map(count -> word + "  " + count));
            toggle.setId("filter-" + group.name().toLowerCase(Locale.ROOT));
            second.getChildren().add(toggle);
        }
        VBox both = new VBox(8, first, second);
        both.getStyleClass().add("filters");
        return both;
    }

    static Tone tone(OutcomeGroup group) {
        return switch (group) {
            case FAILED -> Tone.BAD;
            case WARNED -> Tone.CAUTION;
            case PASSED -> Tone.GOOD;
            case UNTESTED, WAITING -> Tone.QUIET;
        };
    }

    private void arrange(EmptyState none) {
        List<TreeItem<SuiteNode>> items =
                model.chapters().stream().map(this::item).toList();
        Set<CheckAddress> before = Set.copyOf(model.selected());
        tree.getRoot().getChildren().setAll(items);
        Look.show(none, items.isEmpty() && model.size().get() > 0);
        if (!before.isEmpty()) {
            select(before);
        }
    }

    private TreeItem<SuiteNode> item(Chapter chapter) {
        TreeItem<SuiteNode> item = new TreeItem<>(new SuiteNode.OfChapter(chapter));
        chapter.checks().forEach(check -> item.getChildren().add(new TreeItem<>(new SuiteNode.OfCheck(check))));
        item.setExpanded(!folded.contains(chapter.key()));
        item.expandedProperty().subscribe(open -> {
            if (open) {
                folded.remove(chapter.key());
            } else {
                folded.add(chapter.key());
            }
        });
        return item;
    }

    private void select(Set<CheckAddress> wanted) {
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (tree.getTreeItem(row).getValue() instanceof SuiteNode.OfCheck(CheckRow check)
                    && wanted.contains(check.listing().address())) {
                tree.getSelectionModel().select(row);
            }
        }
    }

    private void tellSelection() {
        Set<CheckAddress> now = new HashSet<>();
        for (TreeItem<SuiteNode> item : tree.getSelectionModel().getSelectedItems()) {
            if (item != null) {
                switch (item.getValue()) {
                    case SuiteNode.OfChapter(var chapter) ->
                        chapter.checks()
                                .forEach(check -> now.add(check.listing().address()));
                    case SuiteNode.OfCheck(var check) -> now.add(check.listing().address());
                }
            }
        }
        model.selected().retainAll(now);
        model.selected().addAll(now);
    }

    void focusTree() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) {
            tree.getFocusModel().focus(0);
        }
    }

    Action search() {
        return search.search();
    }
}
