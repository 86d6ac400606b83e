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

/** PUT of more than there is is refused. */
public final class PutBeyondTheStockIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "PUT of more than there is is refused.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the stock on PUT and answer 409.");
        Item item = shop.item(Part.LIMITED);
        Visitor visitor = shop.visitor();
        findings.refused(visitor.put(Body.lines(item.body(StockTexts.of(item) + 1))), 409);
        findings.empty(visitor.get());
        return findings.all();
    }
}
