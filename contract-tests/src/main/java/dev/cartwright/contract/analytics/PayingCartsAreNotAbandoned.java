package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.checkout.Till;
import java.util.List;

/** A cart that went to its checkout is not told as abandoned. */
public final class PayingCartsAreNotAbandoned implements ContractCheck {

    @Override
    public String statement() {
        return "A cart that went to its checkout is not told as abandoned.";
    }

    @Override
    public Needs needs() {
        return Leaving.needs().and(Capability.CHECKOUT);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Tell cart_abandoned only of carts that were left without a checkout.");
        Followed paying = Followed.by(shop);
        if (!findings.status(Till.ask(shop, paying.visitor()), 200)) {
            return findings.all();
        }
        Followed leaving = Followed.by(shop);
        Leaving.from(shop);
        leaving.until(EventTypes.ABANDONED);
        Told told = paying.settled();
        findings.must(
                told.seen(),
                told.of(EventTypes.ABANDONED).isEmpty(),
                "no event cart_abandoned of a cart whose checkout was begun",
                told.shown());
        return findings.all();
    }
}
