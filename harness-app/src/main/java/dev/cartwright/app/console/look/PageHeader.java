package dev.cartwright.app.console.look;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The head of a page: its title, one line about what it shows, and what can be done there. */
public final class PageHeader extends HBox {

    /** A head whose second line follows {@code about}. */
    public PageHeader(String title, ObservableValue<String> about, Node... actions) {
        super(8);
        getStyleClass().add("page-header");
        setAlignment(Pos.CENTER_LEFT);
        Label second = Look.label("", "muted");
        second.textProperty().bind(about);
        VBox words = new VBox(2, Look.label(title, "page-title"), second);
        words.setMinWidth(120);
        getChildren().addAll(words, Look.spring());
        getChildren().addAll(actions);
    }
}
