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

/** PATCH with the quantity 0 removes the line. */
public final class PatchToZeroRemovesTheLine implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH with the quantity 0 removes the line.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Remove the line when PATCH sets its quantity to 0.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 2);
        findings.holds(visitor.patch(Body.set(Visitor.keyOf(filled, item), "0")), item, 0);
        findings.empty(visitor.get());
        return findings.all();
    }
}
