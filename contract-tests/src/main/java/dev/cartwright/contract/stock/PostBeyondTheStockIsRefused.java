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

/** POST of more than there is is refused. */
public final class PostBeyondTheStockIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "POST of more than there is is refused.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Answer 409 when the quantity that would result exceeds the stock; adjusting it is the client's.");
        Item item = shop.item(Part.LIMITED);
        Visitor visitor = shop.visitor();
        findings.refused(visitor.post(item.body(StockTexts.of(item) + 1)), 409);
        findings.empty(visitor.get());
        return findings.all();
    }
}
