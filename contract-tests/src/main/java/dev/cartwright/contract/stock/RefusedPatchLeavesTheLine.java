package dev.cartwright.contract.stock;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A PATCH that is refused for stock leaves the line as it was. */
public final class RefusedPatchLeavesTheLine implements ContractCheck {

    @Override
    public String statement() {
        return "A PATCH that is refused for stock leaves the line as it was.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Change nothing when the stock is too little.");
        Item item = shop.item(Part.LIMITED);
        Visitor visitor = shop.visitor();
        String key = Visitor.keyOf(visitor.fill(item, 1), item);
        findings.refused(visitor.patch(Body.set(key, Long.toString(StockTexts.of(item) + 5))), 409);
        findings.holds(visitor.get(), item, 1);
        return findings.all();
    }
}
