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

/** DELETE removes the line whose key is in the body. */
public final class DeleteRemovesTheLine implements ContractCheck {

    @Override
    public String statement() {
        return "DELETE removes the line whose key is in the body.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let DELETE remove the line named by id in its JSON body.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 2);
        findings.holds(visitor.delete(Body.line(Visitor.keyOf(filled, item))), item, 0);
        findings.empty(visitor.get());
        return findings.all();
    }
}
