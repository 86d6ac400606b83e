package dev.cartwright.app.console.look;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import org.kordamp.ikonli.feather.Feather;

/** A field for words to look for. */
public final class SearchField extends CustomTextField {

    /** A field with this prompt, bound to {@code words}. */
    public SearchField(String prompt, StringProperty words) {
        setPromptText(prompt);
        setLeft(Look.icon(Feather.SEARCH, "muted-icon"));
        textProperty().bindBidirectional(words);
        getStyleClass().add("search");
    }
}
