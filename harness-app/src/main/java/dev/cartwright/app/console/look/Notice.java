package dev.cartwright.app.console.look;

import dev.cartwright.app.console.work.Trouble;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sentence across the page: what went wrong and what to do, details folded. It takes no room while there is none. */
public final class Notice extends VBox {

    private final Label sentence = Look.prose("");
    private final Label details = Look.prose("", "mono");
    private final Hyperlink fold = new Hyperlink();

    private Notice(Tone tone, Runnable dismissed) {
        getStyleClass().addAll("notice", tone.style());
        Button close = new Button("", Look.icon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText(Wording.of("notice.dismiss"));
        close.setOnAction(_ -> dismissed.run());
        HBox row = new HBox(10, Look.icon(tone.icon()), sentence, fold, close);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        fold.setMinWidth(Hyperlink.USE_PREF_SIZE);
        fold.setOnAction(_ -> unfold(!details.isVisible()));
        getChildren().addAll(row, details);
        Look.show(this, false);
    }

    /** A notice that says what {@code trouble} holds; its button takes the trouble away. */
    public static Notice of(ObjectProperty<Optional<Trouble>> trouble) {
        Notice notice = new Notice(Tone.BAD, () -> trouble.set(Optional.empty()));
        trouble.subscribe(notice::say);
        return notice;
    }

    private void say(Optional<Trouble> trouble) {
        Look.show(this, trouble.isPresent());
        trouble.ifPresent(told -> {
            sentence.setText(told.sentence());
            details.setText(String.join("\n", told.details()));
            Look.show(fold, !told.details().isEmpty());
            unfold(false);
        });
    }

    private void unfold(boolean open) {
        Look.show(details, open);
        fold.setText(Wording.of(open ? "notice.less" : "notice.more"));
        fold.setVisited(false);
    }
}
