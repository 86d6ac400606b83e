package dev.cartwright.app.console;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.Look;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/** The keys of the window as a table. */
final class Shortcuts {

    private Shortcuts() {}

    /** One column for each group of actions, the longest first. */
    static Node table(Map<String, List<Action>> groups) {
        HBox columns = new HBox(36);
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .forEach(group -> columns.getChildren().add(column(group.getKey(), group.getValue())));
        return columns;
    }

    private static Node column(String title, List<Action> actions) {
        GridPane grid = new GridPane(24, 8);
        ColumnConstraints words = new ColumnConstraints(150);
        ColumnConstraints keys = new ColumnConstraints(100);
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(words, keys);
        grid.add(Look.label(title, "caption"), 0, 0, 2, 1);
        int row = 1;
        for (Action action : actions) {
            grid.add(Look.label(action.text()), 0, row);
            grid.add(Look.label(action.keys(), "key"), 1, row);
            row++;
        }
        return grid;
    }
}
