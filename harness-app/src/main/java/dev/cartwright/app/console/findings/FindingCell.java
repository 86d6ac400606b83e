package dev.cartwright.app.console.findings;

import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.RowCell;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.html.Badge;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A check in the list of findings. */
final class FindingCell extends RowCell<CheckResult> {

    private final FontIcon icon = Look.icon(Feather.CIRCLE, "status-icon");
    private final Label statement = Look.label("", "strong");
    private final Label second = Look.label("", "muted", "small-text");
    private final VBox words = new VBox(2, statement, second);
    private final HBox row = new HBox(10, icon, words);

    FindingCell() {
        getStyleClass().add("finding-cell");
        row.setAlignment(Pos.CENTER_LEFT);
        words.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected Node filled(CheckResult check) {
        Badge badge = Badge.of(check.status());
        icon.setIconCode(Tone.of(badge).icon());
        icon.getStyleClass()
                .setAll("ikonli-font-icon", "status-icon", Tone.of(badge).style());
        statement.setText(check.listing().statement());
        second.setText(check.listing().address() + "  ·  " + check.listing().level() + "  ·  " + badge.label() + "  ·  "
                + check.reason());
        setAccessibleText(badge.label() + " " + check.listing().statement());
        return row;
    }
}
