package dev.cartwright.app.console.look;

import java.util.List;
import javafx.scene.Node;

/** One page of the window. */
public interface PageView {

    /** What is shown. */
    Node node();

    /** What can be done on it, in the order of the help. */
    List<Action> actions();

    /** Puts the focus where a user begins. */
    void focus();
}
