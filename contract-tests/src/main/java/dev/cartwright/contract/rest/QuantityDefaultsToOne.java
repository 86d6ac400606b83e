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

/** POST without a quantity adds one. */
public final class QuantityDefaultsToOne implements ContractCheck {

    @Override
    public String statement() {
        return "POST without a quantity adds one.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Take a missing qty as 1.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        findings.holds(visitor.post(item.body(1).without("qty")), item, 1);
        return findings.all();
    }
}
