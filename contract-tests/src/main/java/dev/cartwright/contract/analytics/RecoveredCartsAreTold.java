package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** When somebody comes back to an abandoned cart, that is told, once. */
public final class RecoveredCartsAreTold implements ContractCheck {

    @Override
    public String statement() {
        return "When somebody comes back to an abandoned cart, that is told, once.";
    }

    @Override
    public Needs needs() {
        return Leaving.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Tell cart_recovered at the first request for a cart that was abandoned.");
        Followed cart = Followed.by(shop);
        Leaving.from(shop);
        Told left = cart.until(EventTypes.ABANDONED);
        if (!findings.must(
                left.seen(),
                !left.of(EventTypes.ABANDONED).isEmpty(),
                "an event cart_abandoned of a cart that was left alone for " + Leaving.SO_LONG,
                left.shown())) {
            return findings.all();
        }
        cart.visitor().get();
        cart.visitor().post(cart.item().body(1));
        Told told = cart.until(EventTypes.RECOVERED);
        findings.must(
                told.seen(),
                told.of(EventTypes.RECOVERED).size() == 1,
                "one event cart_recovered after a GET and a POST of a cart that was abandoned",
                told.shown());
        return findings.all();
    }
}
