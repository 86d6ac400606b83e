package dev.cartwright.contract.stock;

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

/** A POST that is refused for stock leaves the line as it was. */
public final class RefusedPostLeavesTheLine implements ContractCheck {

    @Override
    public String statement() {
        return "A POST that is refused for stock leaves the line as it was.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Never fill a line up to the stock.");
        Item item = shop.item(Part.LIMITED);
        Visitor visitor = shop.visitor();
        visitor.fill(item, 1);
        findings.refused(visitor.post(item.body(StockTexts.of(item))), 409);
        findings.holds(visitor.get(), item, 1);
        return findings.all();
    }
}
