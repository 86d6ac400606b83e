package dev.cartwright.app.console.shops;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Overlay;
import dev.cartwright.app.console.look.PageHeader;
import dev.cartwright.app.console.look.PageView;
import dev.cartwright.app.console.look.Wording;
import java.io.File;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** The page of shops: the list at the left; at the right the editor of a profile, or the reference shop. */
public final class ShopsView extends PageView {

    private final ShopsModel model;
    private final Overlay overlay;
    private final Window window;
    private final ListView<ShopEntry> list = new ListView<>();
    private Optional<ProfileEditor> editor = Optional.empty();

    /** The page of {@code model}; {@code toRun} leads to where a run of the chosen shop is made. */
    public ShopsView(ShopsModel model, Overlay overlay, Window window, Runnable toRun) {
        this.model = model;
        this.overlay = overlay;
        this.window = window;
        var always = new SimpleBooleanProperty(true);
        Action make = Action.of("shops.new", Feather.FILE_PLUS, "Shortcut+N", always, this::askForNew);
        Action open = Action.of("shops.open", Feather.FOLDER, "Shortcut+O", always, this::askForFile);
        Action last = Action.of(
                "shops.last",
                Feather.SHIELD,
                "Shortcut+E",
                Bindings.createBooleanBinding(() -> model.chosen().get().last().isPresent(), model.chosen()),
                model::openLastRun);
        Action run = Action.of(
                "shops.run",
                Feather.PLAY,
                "Shortcut+Enter",
                Bindings.createBooleanBinding(() -> model.chosen().get().usable(), model.chosen()),
                toRun);
        Action save = Action.of(
                "shops.save", Feather.SAVE, "Shortcut+S", model.profile().changed(), model.profile()::save);
        ReferencePanel reference = new ReferencePanel(model.reference());
        Action search = reference.search(Bindings.createBooleanBinding(
                () -> model.chosen().get().builtIn()
                        && model.reference().stopped().get(),
                model.chosen(),
                model.reference().stopped()));
        offer(make, open, last, run, save, reference.toggle(), search);
        PageHeader header = new PageHeader(
                Wording.of("page.shops"),
                new SimpleStringProperty(Wording.of("shops.about")),
                open.button(),
                make.button(),
                last.button(),
                run.accent());
        StackPane detail = new StackPane();
        model.chosen().subscribe(entry -> detail.getChildren().setAll(entry.builtIn() ? reference : editor(save)));
        SplitPane split = new SplitPane(list(), detail);
        split.setDividerPositions(0.36);
        SplitPane.setResizableWithParent(list, false);
        fill(header, model.trouble(), split);
    }

    /** Made when a profile is chosen first: an editor takes longer to make than all the rest of the page. */
    private ProfileEditor editor(Action save) {
        ProfileEditor made = editor.orElseGet(() -> new ProfileEditor(model.profile(), save));
        editor = Optional.of(made);
        return made;
    }

    private Node list() {
        list.setId("shops-list");
        list.getStyleClass().add("cards");
        list.setMinWidth(280);
        list.setItems(model.shops());
        list.setCellFactory(_ -> new ShopCell(model));
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !entry.sameAs(model.chosen().get())) {
                model.choose(entry);
            }
        });
        model.chosen().subscribe(_ -> select());
        model.shops().addListener((ListChangeListener<ShopEntry>) _ -> select());
        return list;
    }

    private void select() {
        for (ShopEntry entry : model.shops()) {
            if (entry.sameAs(model.chosen().get())
                    && !entry.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(entry);
            }
        }
    }

    private void askForNew() {
        TextField address = new TextField("http://127.0.0.1:3000");
        address.setId("new-address");
        address.setPrefWidth(320);
        TextField file = new TextField("shop.yaml");
        file.setId("new-file");
        GridPane fields = new GridPane(12, 10);
        fields.addRow(0, Look.label(Wording.of("shops.new.address"), "muted"), address);
        fields.addRow(1, Look.label(Wording.of("shops.new.file"), "muted"), file);
        var text = Look.prose(Wording.of("shops.new.text"), "muted");
        text.setMaxWidth(420);
        Button create = new Button(Wording.of("shops.new.create"));
        create.setId("new-create");
        create.setDefaultButton(true);
        create.setOnAction(_ -> {
            overlay.close();
            model.create(address.getText(), file.getText());
        });
        overlay.open(Wording.of("shops.new"), new VBox(14, text, fields), address, overlay.cancelButton(), create);
    }

    private void askForFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Wording.of("shops.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Wording.of("shops.files"), "*.yaml", "*.yml", "*.json"));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            model.open(chosen.toPath());
        }
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
