package dev.cartwright.app.console.shops;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.Chip;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Notice;
import dev.cartwright.app.console.look.RowCell;
import dev.cartwright.app.console.look.SearchField;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.app.console.shops.ReferenceModel.FaultRow;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The built-in reference shop: where its carts are kept, how it is wrong, and whether it runs. */
final class ReferencePanel extends VBox {

    private final ReferenceModel model;
    private final Action toggle;
    private final SearchField search;

    ReferencePanel(ReferenceModel model) {
        super(14);
        this.model = model;
        getStyleClass().add("panel");
        toggle = Action.of(
                "shops.toggle",
                Feather.POWER,
                "F9",
                Bindings.createBooleanBinding(
                        () -> model.state().get() != ReferenceModel.State.STARTING, model.state()),
                this::startOrStop);
        ListView<FaultRow> faults = faults();
        VBox.setVgrow(faults, Priority.ALWAYS);
        search = new SearchField(Wording.of("reference.filter"), model.filter());
        search.setId("fault-filter");
        Label fixed = Look.prose(Wording.of("reference.fixed"), "muted");
        model.stopped().subscribe(stopped -> {
            Look.show(search, stopped);
            Look.show(faults, stopped);
            Look.show(fixed, !stopped);
        });
        getChildren()
                .addAll(
                        head(),
                        Notice.of(model.trouble()),
                        Look.prose(Wording.of("reference.text"), "muted"),
                        store(),
                        new VBox(2, Look.label(Wording.of("reference.fault"), "section-title"), chosen()),
                        fixed,
                        search,
                        faults);
    }

    Action toggle() {
        return toggle;
    }

    Action search(ObservableBooleanValue possible) {
        return search.search(possible);
    }

    private void startOrStop() {
        if (model.stopped().get()) {
            model.start();
        } else {
            model.stop();
        }
    }

    private Node head() {
        Chip chip = new Chip();
        TextField address = new TextField();
        address.setEditable(false);
        address.setId("reference-address");
        address.getStyleClass().addAll("mono", "address-field");
        HBox.setHgrow(address, Priority.ALWAYS);
        Button button = toggle.button();
        model.state().subscribe(state -> {
            boolean runs = state == ReferenceModel.State.RUNNING;
            chip.say(Wording.of("reference." + state.name().toLowerCase(Locale.ROOT)), runs ? Tone.GOOD : Tone.QUIET);
            address.setText(model.address().orElse(""));
            address.setVisible(runs);
            button.setText(Wording.of(state == ReferenceModel.State.STOPPED ? "reference.start" : "reference.stop"));
        });
        HBox row = new HBox(10, Look.label(Wording.of("reference.title"), "detail-title"), chip, address, button);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node store() {
        ChoiceBox<StoreChoice> choice = new ChoiceBox<>();
        choice.getItems().addAll(StoreChoice.values());
        choice.setConverter(new StoreNames());
        choice.valueProperty().bindBidirectional(model.store());
        choice.disableProperty().bind(model.stopped().not());
        choice.setId("reference-store");
        Label hint = Look.label("", "muted");
        model.store()
                .subscribe(store -> hint.setText(
                        Wording.of("reference.store." + store.name().toLowerCase(Locale.ROOT) + ".text")));
        HBox row = new HBox(10, Look.label(Wording.of("reference.store"), "section-title"), choice, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node chosen() {
        Label sentence = Look.label("", "muted");
        sentence.textProperty()
                .bind(model.fault()
                        .map(fault -> fault.id().isEmpty()
                                ? Wording.of("reference.fault.none")
                                : Wording.of("reference.fault.chosen", fault.id())));
        return sentence;
    }

    private ListView<FaultRow> faults() {
        ListView<FaultRow> list = new ListView<>(model.faults());
        list.setId("faults-list");
        list.setFixedCellSize(46);
        list.setCellFactory(_ -> new FaultCell());
        list.getSelectionModel().select(model.fault().get());
        list.getSelectionModel().selectedItemProperty().subscribe(fault -> {
            if (fault != null) {
                model.fault().set(fault);
            }
        });
        return list;
    }

    private static final class FaultCell extends RowCell<FaultRow> {
        private final Label id = Look.label("", "mono");
        private final Label sentence = Look.label("", "muted", "small-text");
        private final VBox box = new VBox(1, id, sentence);

        @Override
        protected Node filled(FaultRow fault) {
            boolean none = fault.id().isEmpty();
            id.setText(none ? Wording.of("reference.none") : fault.id());
            sentence.setText(none ? Wording.of("reference.none.text") : fault.sentence());
            return box;
        }
    }

    private static final class StoreNames extends StringConverter<StoreChoice> {
        @Override
        public String toString(@Nullable StoreChoice store) {
            return store == null
                    ? ""
                    : Wording.of("reference.store." + store.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public StoreChoice fromString(String text) {
            return StoreChoice.MEMORY;
        }
    }
}
