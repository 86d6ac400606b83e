package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** All events of a cart have one cart_id. */
public final class EventsOfACartShareItsId implements ContractCheck {

    /** The first POST and what follows it. */
    private static final int CHANGES = 5;

    @Override
    public String statement() {
        return "All events of a cart have one cart_id.";
    }

    @Override
    public Needs needs() {
        return Followed.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Give the events of a cart one cart_id for its whole life, whatever they tell.");
        Followed cart = Followed.by(shop);
        cart.visitor().post(cart.item().body(1));
        cart.visitor().patch(Body.set(cart.lineKey(), "5"));
        cart.visitor().put(Body.lines(cart.item().body(4)));
        cart.visitor().delete(Body.line(cart.lineKey()));
        Told told = cart.ofAllCarts(seen -> seen.of(EventTypes.CHANGE).size() >= CHANGES);
        told.of(EventTypes.CHANGE).stream()
                .filter(event -> !event.cartId().equals(cart.id()))
                .forEach(event -> findings.must(
                        told.seen(),
                        false,
                        "the cart_id " + cart.id() + " of its first event in every event of the cart",
                        event.type() + " with the cart_id '" + event.cartId() + "'"));
        return findings.all();
    }
}
