package dev.cartwright.app.console.shops;

import dev.cartwright.app.console.look.Chip;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.RowCell;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A shop as a card: what it is called, where it is, and what was said of it last. */
final class ShopCell extends RowCell<ShopEntry> {

    private static final int LONGEST = 130;

    private final ShopsModel model;
    private final FontIcon icon = Look.icon(Feather.SHOPPING_BAG);
    private final Label name = Look.label("", "card-title");
    private final Label place = Look.label("", "muted");
    private final Chip chip = new Chip();
    private final Label age = Look.label("", "muted", "small-text");
    private final Label sentence = Look.prose("", "muted", "small-text");
    private final VBox card;

    ShopCell(ShopsModel model) {
        this.model = model;
        StackPane mark = new StackPane(icon);
        mark.getStyleClass().add("card-mark");
        HBox head = new HBox(12, mark, new VBox(1, name, place));
        head.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(8, chip, age);
        second.setAlignment(Pos.CENTER_LEFT);
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        card = new VBox(8, head, second, sentence);
        card.getStyleClass().add("shop-card");
        getStyleClass().add("card-cell");
    }

    @Override
    protected Node filled(ShopEntry shop) {
        icon.setIconCode(shop.builtIn() ? Feather.BOX : Feather.SHOPPING_BAG);
        name.setText(shop.name());
        place.setText(
                shop.builtIn()
                        ? Wording.of("shops.builtIn")
                        : shop.profile()
                                .map(profile -> profile.cartAddress().toString())
                                .orElseGet(
                                        () -> shop.file().map(Object::toString).orElse("")));
        Look.show(sentence, true);
        if (!shop.usable()) {
            chip.say(Wording.of("shops.broken"), Tone.BAD);
            age.setText(Wording.of("shops.problems", shop.problems().size()));
            String file = shop.file().map(Object::toString).orElse("");
            sentence.setText(shortened(shop.problems().getFirst().replace(file + ":", "line ")));
        } else if (shop.last().isPresent()) {
            LastVerdict last = shop.last().get();
            chip.say(last.badge().label(), Tone.of(last.badge()));
            age.setText(last.age(model.now()));
            sentence.setText(shortened(last.verdict().sentence()));
        } else {
            chip.say(Wording.of("shops.never"), Tone.QUIET);
            age.setText("");
            Look.show(sentence, false);
        }
        setAccessibleText(name.getText() + " " + chip.getText());
        return card;
    }

    /** A card has room for a few lines; the page of the verdict has them all. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, Math.max(1, text.lastIndexOf(' ', LONGEST))) + " …";
    }
}
