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

/** DELETE of one line leaves the others as they were. */
public final class DeleteLeavesTheOtherLines implements ContractCheck {

    @Override
    public String statement() {
        return "DELETE of one line leaves the others as they were.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN, Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let DELETE remove the named line only.");
        Item going = shop.plain();
        Item staying = shop.sizes().getFirst();
        Visitor visitor = shop.visitor();
        visitor.fill(staying, 1);
        Answer filled = visitor.fill(going, 2);
        Answer left = visitor.delete(Body.line(Visitor.keyOf(filled, going)));
        findings.holds(left, staying, 1);
        findings.holds(visitor.get(), staying, 1);
        return findings.all();
    }
}
