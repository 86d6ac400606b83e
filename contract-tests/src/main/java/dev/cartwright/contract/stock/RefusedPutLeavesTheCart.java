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
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A PUT that is refused for stock leaves the cart as it was. */
public final class RefusedPutLeavesTheCart implements ContractCheck {

    @Override
    public String statement() {
        return "A PUT that is refused for stock leaves the cart as it was.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED, Part.PLAIN).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Replace nothing when the stock of one line is too little.");
        Item item = shop.item(Part.LIMITED);
        Item plain = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(plain, 2);
        findings.refused(visitor.put(Body.lines(item.body(StockTexts.of(item) + 1))), 409);
        Answer after = visitor.get();
        findings.holds(after, plain, 2);
        findings.holds(after, item, 0);
        return findings.all();
    }
}
