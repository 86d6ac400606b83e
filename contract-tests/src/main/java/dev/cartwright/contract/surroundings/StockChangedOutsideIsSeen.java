package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A stock that changes outside of the cart is seen by the next request. */
public final class StockChangedOutsideIsSeen implements ContractCheck {

    @Override
    public String statement() {
        return "A stock that changes outside of the cart is seen by the next request.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.testControls()).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings =
                new Findings("Ask the inventory for the stock at each change of a cart; keep no copy of it.");
        Item item = shop.plain();
        TestControls controls = TestControls.of(shop);
        long before = controls.stock(item);
        Visitor visitor = shop.visitor();
        visitor.fill(item, 1);
        try {
            controls.stock(item, 3);
            findings.refused(visitor.post(item.body(3)), 409);
            findings.holds(visitor.post(item.body(2)), item, 3);
            controls.stock(item, 0);
            findings.refused(shop.visitor().post(item.body(1)), 409);
            controls.stock(item, 5);
            findings.holds(visitor.post(item.body(2)), item, 5);
        } finally {
            controls.stock(item, before);
        }
        return findings.all();
    }
}
