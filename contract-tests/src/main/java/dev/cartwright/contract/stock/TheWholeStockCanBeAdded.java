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

/** As many pieces as there are can be added. */
public final class TheWholeStockCanBeAdded implements ContractCheck {

    @Override
    public String statement() {
        return "As many pieces as there are can be added.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Refuse only what exceeds the stock; if the stock of the profile is outdated, correct parts.limited.stock.");
        Item item = shop.item(Part.LIMITED);
        long stock = StockTexts.of(item);
        Visitor visitor = shop.visitor();
        findings.holds(visitor.post(item.body(stock)), item, stock);
        visitor.put(Body.lines());
        return findings.all();
    }
}
