package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** POST puts an item into the cart and answers with that cart. */
public final class PostAddsALine implements ContractCheck {

    @Override
    public String statement() {
        return "POST puts an item into the cart and answers with that cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let POST add the quantity of the body to the line and answer with the cart.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        findings.holds(visitor.post(item.body(3)), item, 3);
        findings.holds(visitor.get(), item, 3);
        return findings.all();
    }
}
