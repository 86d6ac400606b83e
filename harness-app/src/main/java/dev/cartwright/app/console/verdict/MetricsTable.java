package dev.cartwright.app.console.verdict;

import dev.cartwright.app.console.look.Chip;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.certification.metric.Measurement;
import dev.cartwright.certification.metric.Unit;
import dev.cartwright.reports.html.Badge;
import dev.cartwright.reports.html.Words;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The plan's metrics: what is wanted, what was measured, and how sure that is. */
final class MetricsTable extends VBox {

    private static final String[] COLUMNS = {
        "metrics.metric", "metrics.target", "metrics.critical", "metrics.measured", "metrics.bound", "metrics.samples"
    };

    private final GridPane grid = new GridPane(32, 0);

    /** @param troubles what keeps the figures from being judged, in words; empty when nothing does */
    MetricsTable(ObservableList<Measurement> metrics, ObservableValue<String> troubles) {
        super(6);
        getStyleClass().add("metrics");
        for (int i = 0; i <= COLUMNS.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 0 || i == COLUMNS.length ? HPos.LEFT : HPos.RIGHT);
            if (i == COLUMNS.length) {
                column.setHgrow(Priority.ALWAYS);
            }
            grid.getColumnConstraints().add(column);
        }
        grid.getStyleClass().add("metrics-grid");
        Label trouble = Look.prose("", "caution-text");
        troubles.subscribe(text -> {
            trouble.setText(Wording.of("metrics.trouble", text));
            Look.show(trouble, !text.isEmpty());
        });
        getChildren().addAll(Look.label(Wording.of("metrics.title"), "section-title"), trouble, grid);
        metrics.addListener((ListChangeListener<Measurement>) _ -> fill(metrics));
        fill(metrics);
    }

    private void fill(ObservableList<Measurement> metrics) {
        grid.getChildren().clear();
        Look.show(this, !metrics.isEmpty());
        for (int i = 0; i < COLUMNS.length; i++) {
            grid.add(Look.label(Wording.of(COLUMNS[i]), "caption", "metric-cell"), i, 0);
        }
        int row = 1;
        for (Measurement each : metrics) {
            Unit unit = each.metric().unit();
            cell(0, row, each.metric().label());
            cell(1, row, each.metric().objective().target().description(unit));
            cell(2, row, each.metric().objective().critical().description(unit));
            cell(3, row, unit.format(each.value())).getStyleClass().add("strong");
            cell(4, row, unit.format(each.bound()));
            cell(5, row, Words.grouped(each.samples()));
            grid.add(Chip.of(Badge.of(each.band())), COLUMNS.length, row);
            row++;
        }
    }

    private Label cell(int column, int row, String text) {
        Label label = Look.label(text, "metric-cell");
        grid.add(label, column, row);
        return label;
    }
}
