package dev.cartwright.app.console.look;

import dev.cartwright.app.console.work.Trouble;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One page of the window: what can be done on it, and from top to bottom its head, what went wrong, and what it is about. */
public abstract class PageView extends VBox {

    private List<Action> actions = List.of();

    /** Says what can be done here, in the order of the help. */
    protected final void offer(Action... all) {
        actions = List.of(all);
    }

    /** Fills the page; the last of {@code parts} takes the room that is left. */
    protected final void fill(PageHeader header, ObjectProperty<Optional<Trouble>> trouble, Node... parts) {
        getStyleClass().add("page");
        VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
        getChildren().addAll(header, Notice.of(trouble));
        getChildren().addAll(parts);
    }

    /** What can be done on it, in the order of the help. */
    public final List<Action> actions() {
        return actions;
    }

    /** Puts the focus where a user begins. */
    public abstract void focus();
}
