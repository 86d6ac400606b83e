package dev.cartwright.app.console;

import dev.cartwright.app.console.shops.ShopEntry;
import dev.cartwright.app.engine.JudgedRun;
import dev.cartwright.certification.evidence.CheckAddress;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What lies open on the desk: the page, the shop, and the judged run that findings and verdict are about. Used on the user interface thread only. */
public final class Desk {

    private final ObjectProperty<Page> page;
    private final ObjectProperty<ShopEntry> shop;
    private final ObjectProperty<Optional<JudgedRun>> run = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<CheckAddress>> check = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> item = new SimpleObjectProperty<>(Optional.empty());

    /** A desk with this page open, and this shop. */
    public Desk(Page page, ShopEntry shop) {
        this.page = new SimpleObjectProperty<>(page);
        this.shop = new SimpleObjectProperty<>(shop);
    }

    /** The page that is open. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** The shop that a run would be about. */
    public ObjectProperty<ShopEntry> shop() {
        return shop;
    }

    /** The run that lies open. */
    public ObjectProperty<Optional<JudgedRun>> run() {
        return run;
    }

    /** Whether a run is under way. */
    public BooleanProperty running() {
        return running;
    }

    /** The check that somebody wants to see. */
    public ObjectProperty<Optional<CheckAddress>> check() {
        return check;
    }

    /** The plan item that somebody wants to see. */
    public ObjectProperty<Optional<String>> item() {
        return item;
    }

    /** Opens what a check saw. */
    public void showCheck(CheckAddress address) {
        page.set(Page.FINDINGS);
        check.set(Optional.empty());
        check.set(Optional.of(address));
    }

    /** Opens a plan item. */
    public void showItem(String id) {
        page.set(Page.VERDICT);
        item.set(Optional.empty());
        item.set(Optional.of(id));
    }
}
