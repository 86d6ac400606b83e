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

/** The stock of a SKU counts over all its sizes. */
public final class StockCountsOverAllSizes implements ContractCheck {

    @Override
    public String statement() {
        return "The stock of a SKU counts over all its sizes.";
    }

    @Override
    public Needs needs() {
        return Needs.changing()
                .and(Precondition.sizes(Part.SIZED, 2))
                .and(Precondition.stock(Part.SIZED))
                .and(Precondition.stockPerSku());
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Sum the quantity of a SKU over all its lines before the stock is checked, or choose readings.stockScope: variant.");
        Item one = shop.sizes().get(0);
        Item other = shop.sizes().get(1);
        Visitor visitor = shop.visitor();
        long stock = StockTexts.of(one);
        visitor.fill(one, stock);
        findings.refused(visitor.post(other.body(1)), 409);
        findings.holds(visitor.get(), other, 0);
        visitor.put(Body.lines());
        return findings.all();
    }
}
