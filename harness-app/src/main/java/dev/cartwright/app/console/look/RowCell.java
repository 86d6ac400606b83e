package dev.cartwright.app.console.look;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A row of a list that is as wide as the list, whatever it says; nodes are made once and filled anew for each item. */
public abstract class RowCell<T> extends ListCell<T> {

    /** Fills the row with {@code item} and gives what shows it. */
    protected abstract Node filled(T item);

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : filled(item));
    }
}
