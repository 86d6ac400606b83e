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

/** PATCH to more than there is is refused. */
public final class PatchBeyondTheStockIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH to more than there is is refused.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the stock on PATCH and answer 409.");
        Item item = shop.item(Part.LIMITED);
        Visitor visitor = shop.visitor();
        String key = Visitor.keyOf(visitor.fill(item, 1), item);
        findings.refused(visitor.patch(Body.set(key, Long.toString(StockTexts.of(item) + 1))), 409);
        findings.holds(visitor.get(), item, 1);
        return findings.all();
    }
}
