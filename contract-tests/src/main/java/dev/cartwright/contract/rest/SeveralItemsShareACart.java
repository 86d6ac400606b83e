package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Different items are lines beside each other. */
public final class SeveralItemsShareACart implements ContractCheck {

    @Override
    public String statement() {
        return "Different items are lines beside each other.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN, Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Keep the other lines when an item is added.");
        Item plain = shop.plain();
        Item sized = shop.sizes().getFirst();
        Visitor visitor = shop.visitor();
        visitor.fill(plain, 2);
        visitor.fill(sized, 1);
        Answer both = visitor.get();
        findings.holds(both, plain, 2);
        findings.holds(both, sized, 1);
        return findings.all();
    }
}
