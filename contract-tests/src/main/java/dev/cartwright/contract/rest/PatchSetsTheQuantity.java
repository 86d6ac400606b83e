package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** PATCH sets the quantity of a line to what the body says. */
public final class PatchSetsTheQuantity implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH sets the quantity of a line to what the body says.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let PATCH set the quantity instead of adding to it, and keep it.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 1);
        findings.holds(visitor.patch(Body.set(Visitor.keyOf(filled, item), "4")), item, 4);
        findings.holds(visitor.get(), item, 4);
        return findings.all();
    }
}
