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

/** A PATCH of a line that is not there tells the mistakes of its body first. */
public final class SchemaComesBeforeTheLine implements ContractCheck {

    @Override
    public String statement() {
        return "A PATCH of a line that is not there tells the mistakes of its body first.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the schema before the line is looked up.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        findings.fieldErrors(
                visitor.patch(Body.set("cartwright-no-such-line", "-1").wrong()),
                shop.validationStatus(),
                List.of("qty"));
        return findings.all();
    }
}
