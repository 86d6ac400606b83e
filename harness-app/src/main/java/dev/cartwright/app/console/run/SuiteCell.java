package dev.cartwright.app.console.run;

import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.reports.dossier.CheckStatus;
import dev.cartwright.reports.html.Badge;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the tree; it follows its check while it shows it. */
final class SuiteCell extends TreeCell<SuiteNode> {

    private final FontIcon icon = Look.icon(Feather.CIRCLE, "status-icon");
    private final Label address = Look.label("", "mono", "muted", "address");
    private final Label text = Look.label("");
    private final Label aside = Look.label("", "muted", "aside");
    private final ShareBar bar = new ShareBar();
    private final HBox check = new HBox(8, icon, address, text, Look.spring());
    private final Label title = Look.label("", "chapter-title");
    private final Label key = Look.label("", "mono", "muted");
    private final Label counts = Look.label("", "muted", "aside");
    private final HBox chapter = new HBox(8, title, key, Look.spring(), counts, bar);
    private final Tooltip words = new Tooltip();
    private Subscription following = Subscription.EMPTY;

    SuiteCell() {
        getStyleClass().add("suite-cell");
        check.setAlignment(Pos.CENTER_LEFT);
        chapter.setAlignment(Pos.CENTER_LEFT);
        check.getChildren().add(aside);
        aside.setMinWidth(USE_PREF_SIZE);
        text.setMinWidth(40);
        HBox.setHgrow(text, Priority.SOMETIMES);
        title.setMinWidth(60);
        words.setWrapText(true);
        words.setMaxWidth(440);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SuiteNode item, boolean empty) {
        super.updateItem(item, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        switch (item) {
            case SuiteNode.OfChapter(var shown) -> {
                title.setText(shown.title());
                key.setText(shown.key());
                setTooltip(null);
                setGraphic(chapter);
                following = shown.tally().subscribe(this::tell);
            }
            case SuiteNode.OfCheck(var row) -> {
                address.setText(row.listing().address().value());
                text.setText(row.listing().statement());
                words.setText(row.listing().claim() + "\n" + row.listing().statement());
                setTooltip(words);
                setGraphic(check);
                following = row.progress().subscribe(progress -> follow(row, progress));
            }
        }
    }

    private void tell(Chapter.Tally tally) {
        int done = tally.passed() + tally.warned() + tally.failed();
        counts.setText(done == 0 ? String.valueOf(tally.all()) : done + " / " + tally.all());
        bar.show(tally.passed(), tally.warned(), tally.failed(), tally.all());
    }

    private void follow(CheckRow row, CheckRow.Progress progress) {
        Optional<Badge> badge = progress.status().map(Badge::of);
        Tone tone = badge.map(Tone::of).orElse(Tone.QUIET);
        icon.setIconCode(progress.running() ? Feather.LOADER : badge.isPresent() ? tone.icon() : Feather.CIRCLE);
        icon.getStyleClass().setAll("ikonli-font-icon", "status-icon", progress.running() ? "running" : tone.style());
        boolean told =
                progress.status().filter(status -> status != CheckStatus.PASS).isPresent();
        aside.setText(
                told
                        ? badge.map(Badge::label).orElse("")
                        : progress.running()
                                ? Wording.of("suite.running")
                                : progress.status().isPresent()
                                        ? progress.millis() + " ms"
                                        : row.listing().level().name());
        setAccessibleText(row.listing().address() + " " + row.listing().statement() + " " + aside.getText());
    }
}
