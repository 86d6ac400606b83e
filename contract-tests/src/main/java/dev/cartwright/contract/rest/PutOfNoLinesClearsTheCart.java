package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** PUT of an empty list of lines clears the cart. */
public final class PutOfNoLinesClearsTheCart implements ContractCheck {

    @Override
    public String statement() {
        return "PUT of an empty list of lines clears the cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let PUT {\"lines\": []} leave an empty cart.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        findings.empty(visitor.put(Body.lines()));
        findings.empty(visitor.get());
        return findings.all();
    }
}
