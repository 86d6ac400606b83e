package dev.cartwright.app.console.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card above the window that wants an answer; Escape gives none. What lies under it can't be reached meanwhile. */
public final class Overlay extends StackPane {

    private final Node under;
    private Node focusBefore = this;

    /** An overlay above {@code under}. */
    public Overlay(Node under) {
        this.under = under;
        getStyleClass().add("scrim");
        setAlignment(Pos.CENTER);
        Look.show(this, false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Opens a card; {@code first} gets the focus. */
    public void open(String title, Node content, Node first, Node... answers) {
        Label head = Look.label(title, "dialog-title");
        VBox card = new VBox(16, head, content);
        if (answers.length > 0) {
            HBox row = new HBox(8, Look.spring());
            row.getChildren().addAll(answers);
            card.getChildren().add(row);
        }
        card.getStyleClass().add("dialog");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (!isVisible() && getScene() != null && getScene().getFocusOwner() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        getChildren().setAll(card);
        under.setDisable(true);
        Look.show(this, true);
        first.requestFocus();
    }

    /** A button that closes the card and does nothing else. */
    public Button cancelButton() {
        Button cancel = new Button(Wording.of("window.cancel"));
        cancel.setOnAction(_ -> close());
        return cancel;
    }

    /** Closes the card. */
    public void close() {
        Look.show(this, false);
        getChildren().clear();
        under.setDisable(false);
        focusBefore.requestFocus();
    }

    /** Whether a card is open. */
    public boolean isOpen() {
        return isVisible();
    }
}
