package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A new checkout of a cart releases what the old one held. */
public final class NewCheckoutReleasesTheOldHold implements ContractCheck {

    @Override
    public String statement() {
        return "A new checkout of a cart releases what the old one held.";
    }

    @Override
    public Needs needs() {
        return Hold.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Replace the hold of a cart when it is checked out again.");
        Item item = shop.item(Part.LIMITED);
        long all = Hold.all(shop);
        try (Hold hold = Hold.of(shop, item, all)) {
            String key = Visitor.keyOf(hold.visitor().get(), item);
            findings.holds(hold.visitor().patch(Body.set(key, "1")), item, 1);
            if (findings.status(Till.ask(shop, hold.visitor()), 200)) {
                Hold.leavesOthers(findings, shop, item, all - 1);
            }
        }
        return findings.all();
    }
}
