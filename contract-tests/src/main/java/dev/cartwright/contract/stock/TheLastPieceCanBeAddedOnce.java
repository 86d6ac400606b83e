package dev.cartwright.contract.stock;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** The last piece can be added, and no second one. */
public final class TheLastPieceCanBeAddedOnce implements ContractCheck {

    @Override
    public String statement() {
        return "The last piece can be added, and no second one.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LAST_ONE).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Refuse only what exceeds the stock.");
        Item item = shop.item(Part.LAST_ONE);
        Visitor visitor = shop.visitor();
        findings.holds(visitor.post(item.body(1)), item, 1);
        findings.refused(visitor.post(item.body(1)), 409);
        findings.holds(visitor.get(), item, 1);
        visitor.put(Body.lines());
        return findings.all();
    }
}
