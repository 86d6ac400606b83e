package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.PreparationException;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A visitor with a cart of which it is known how events call it. For one examination on one thread. */
final class Followed {

    private final Shop shop;
    private final EventDoor door;
    private final Visitor visitor;
    private final Item item;
    private final String lineKey;
    private final String id;
    private long since;

    private Followed(Shop shop, EventDoor door, Visitor visitor, Item item, String lineKey, String id, long since) {
        this.shop = shop;
        this.door = door;
        this.visitor = visitor;
        this.item = item;
        this.lineKey = lineKey;
        this.id = id;
        this.since = since;
    }

    /** What every check of events needs; no other check may be told of meanwhile. */
    static Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.analyticsEvents()).runningAlone();
    }

    /** Somebody new with two pieces of something plain. */
    static Followed by(Shop shop) {
        return by(shop, shop.plain());
    }

    /**
     * Somebody new with two pieces of an item.
     *
     * @throws PreparationException when the shop does not tell of the POST
     */
    static Followed by(Shop shop, Item item) {
        EventDoor door = EventDoor.of(shop);
        long since = door.settled();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 2);
        Told told =
                door.await(since, Optional.empty(), seen -> adding(seen, item).isPresent());
        CartEvent first = adding(told, item)
                .orElseThrow(() -> new PreparationException(new Finding(
                        Level.MUST,
                        "an event add_to_cart with a cart_id and the product_id " + item + " within "
                                + EventDoor.patience(shop) + " of the POST that began a cart with it",
                        told.shown(),
                        "The check follows a cart by its events. Tell add_to_cart when a POST succeeds; if the shop tells no"
                                + " events itself, take analyticsEvents out of the profile.",
                        told.seen().exchange())));
        return new Followed(shop, door, visitor, item, Visitor.keyOf(filled, item), first.cartId(), since);
    }

    private static Optional<CartEvent> adding(Told told, Item item) {
        return told.events().stream().filter(event -> event.adds(item)).findFirst();
    }

    Visitor visitor() {
        return visitor;
    }

    /** What the cart began with. */
    Item item() {
        return item;
    }

    /** The key of its line. */
    String lineKey() {
        return lineKey;
    }

    /** How events call the cart. */
    String id() {
        return id;
    }

    /** Forgets what was told so far. */
    void fromNow() {
        since = door.told();
    }

    /** What is told of this cart, waited for until there is an event of one of these types. */
    Told until(Set<String> types) {
        return until(told -> !told.of(types).isEmpty());
    }

    /** What is told of this cart, waited for until it is enough. */
    Told until(Predicate<Told> enough) {
        return door.await(since, Optional.of(id), enough);
    }

    /** What is told of this cart when the shop has told of somebody who came after it. */
    Told settled() {
        Followed _ = by(shop);
        return door.after(since, Optional.of(id));
    }

    /** What is told of all carts, waited for until it is enough. */
    Told ofAllCarts(Predicate<Told> enough) {
        return door.await(since, Optional.empty(), enough);
    }
}
