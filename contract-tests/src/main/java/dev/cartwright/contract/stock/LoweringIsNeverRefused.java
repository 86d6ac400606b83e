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

/** Lowering a quantity is never refused for stock. */
public final class LoweringIsNeverRefused implements ContractCheck {

    @Override
    public String statement() {
        return "Lowering a quantity is never refused for stock.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let PATCH lower a quantity whatever the stock is.");
        Item item = shop.item(Part.LIMITED);
        long stock = StockTexts.of(item);
        Visitor visitor = shop.visitor();
        String key = Visitor.keyOf(visitor.fill(item, stock), item);
        findings.holds(visitor.patch(Body.set(key, Long.toString(stock - 1))), item, stock - 1);
        findings.holds(visitor.patch(Body.set(key, "1")), item, 1);
        return findings.all();
    }
}
