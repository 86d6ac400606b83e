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

/** POST that adds up to more than there is is refused, and the line stays. */
public final class AddingUpBeyondTheStockIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "POST that adds up to more than there is is refused, and the line stays.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the quantity that would result, not the one that is added.");
        Item item = shop.item(Part.LIMITED);
        long stock = StockTexts.of(item);
        Visitor visitor = shop.visitor();
        visitor.fill(item, stock - 1);
        findings.refused(visitor.post(item.body(2)), 409);
        findings.holds(visitor.get(), item, stock - 1);
        visitor.put(Body.lines());
        return findings.all();
    }
}
