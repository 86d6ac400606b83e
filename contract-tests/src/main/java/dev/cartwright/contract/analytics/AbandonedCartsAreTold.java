package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A cart with lines that is left alone without a checkout is told as abandoned, once. */
public final class AbandonedCartsAreTold implements ContractCheck {

    @Override
    public String statement() {
        return "A cart with lines that is left alone without a checkout is told as abandoned, once.";
    }

    @Override
    public Needs needs() {
        return Leaving.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Tell cart_abandoned of a cart with lines that nobody touches, before it ends.");
        Followed cart = Followed.by(shop);
        Leaving.from(shop);
        Told told = cart.until(EventTypes.ABANDONED);
        findings.must(
                told.seen(),
                told.of(EventTypes.ABANDONED).size() == 1,
                "one event cart_abandoned of a cart that was left alone for " + Leaving.SO_LONG,
                told.shown());
        return findings.all();
    }
}
