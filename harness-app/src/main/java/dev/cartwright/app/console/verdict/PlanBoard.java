package dev.cartwright.app.console.verdict;

import dev.cartwright.app.console.look.Chip;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.RowCell;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.certification.gate.ItemAssessment;
import dev.cartwright.certification.gate.Standing;
import dev.cartwright.certification.plan.Settlement;
import dev.cartwright.reports.html.Badge;
import dev.cartwright.reports.html.PlanSection;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plan as a board: its sections at the left, the items of the chosen one at the right, each with a way to its evidence. */
final class PlanBoard extends VBox {

    private static final int SOURCES_SHOWN = 6;

    private final VerdictModel model;
    private final ListView<PlanSection> sections = new ListView<>();
    private final ListView<ItemAssessment> items = new ListView<>();

    PlanBoard(VerdictModel model) {
        super(8);
        this.model = model;
        sections.setId("plan-sections");
        sections.setItems(model.sections());
        sections.setCellFactory(_ -> new SectionCell());
        sections.setFixedCellSize(40);
        sections.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.section().set(Optional.of(chosen));
            }
        });
        model.section().subscribe(chosen -> chosen.ifPresent(this::select));
        model.sections().addListener((ListChangeListener<PlanSection>)
                _ -> model.section().get().ifPresent(this::select));
        items.setId("plan-items");
        items.setItems(model.items());
        items.setCellFactory(_ -> new ItemCell(model));
        model.item().subscribe(wanted -> wanted.ifPresent(item -> Platform.runLater(() -> reveal(item))));
        SplitPane split = new SplitPane(sections, items);
        split.setDividerPositions(0.36);
        SplitPane.setResizableWithParent(sections, false);
        split.getStyleClass().add("board");
        VBox.setVgrow(split, Priority.ALWAYS);
        setMinHeight(220);
        getChildren().addAll(Look.label(Wording.of("verdict.plan"), "section-title"), split);
    }

    private void select(PlanSection section) {
        if (!section.equals(sections.getSelectionModel().getSelectedItem())) {
            sections.getSelectionModel().select(section);
            sections.scrollTo(Math.max(0, model.sections().indexOf(section) - 2));
        }
    }

    /** Selects an item and brings it into sight. Rows are of different heights, so they have to be laid out before. */
    private void reveal(ItemAssessment item) {
        int row = model.items().indexOf(item);
        if (row < 0 || getScene() == null) {
            return;
        }
        items.getSelectionModel().clearAndSelect(row);
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        items.scrollTo(row);
        items.requestFocus();
    }

    void focusSections() {
        sections.requestFocus();
    }

    private static final class SectionCell extends RowCell<PlanSection> {
        private final Label title = Look.label("", "strong");
        private final HBox counts = new HBox(4);
        private final HBox row = new HBox(8, title, Look.spring(), counts);

        SectionCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            counts.setAlignment(Pos.CENTER_RIGHT);
            counts.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected Node filled(PlanSection section) {
            title.setText(section.title());
            counts.getChildren().clear();
            for (Standing standing : Standing.values()) {
                long count = section.count(standing);
                if (count > 0) {
                    counts.getChildren().add(Chip.of(String.valueOf(count), Tone.of(Badge.of(standing))));
                }
            }
            setAccessibleText(section.title() + ": " + section.summary());
            return row;
        }
    }

    private static final class ItemCell extends RowCell<ItemAssessment> {
        private final VerdictModel model;
        private final Chip chip = new Chip();
        private final Label id = Look.label("", "mono", "muted");
        private final Label settled = Look.label("", "muted", "small-text");
        private final Label text = Look.prose("", "strong");
        private final Label reason = Look.prose("", "muted");
        private final FlowPane sources = new FlowPane(10, 2);
        private final VBox box;

        ItemCell(VerdictModel model) {
            this.model = model;
            id.setMinWidth(Label.USE_PREF_SIZE);
            HBox first = new HBox(10, chip, id, Look.spring(), settled);
            first.setAlignment(Pos.CENTER_LEFT);
            box = new VBox(4, first, text, reason, sources);
            box.getStyleClass().add("plan-item");
        }

        @Override
        protected Node filled(ItemAssessment item) {
            Badge badge = Badge.of(item.standing());
            chip.say(badge.label(), Tone.of(badge));
            id.setText(item.item().id());
            settled.setText(
                    item.settlement() instanceof Settlement.Open
                            ? Wording.of("verdict.notYet")
                            : item.settlement().description());
            text.setText(item.item().text());
            reason.setText(item.reason());
            sources.getChildren().clear();
            item.sources().stream().limit(SOURCES_SHOWN).forEach(source -> {
                Hyperlink link = new Hyperlink(source);
                link.getStyleClass().add("mono");
                link.setOnAction(_ -> model.openEvidence(source));
                sources.getChildren().add(link);
            });
            if (item.sources().size() > SOURCES_SHOWN) {
                sources.getChildren()
                        .add(Look.label(
                                Wording.of("verdict.more", item.sources().size() - SOURCES_SHOWN), "muted"));
            }
            Look.show(sources, !item.sources().isEmpty());
            return box;
        }
    }
}
