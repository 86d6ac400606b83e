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

/** A DELETE of a line that is not there tells the mistakes of its body first. */
public final class SchemaComesBeforeTheLineInADelete implements ContractCheck {

    @Override
    public String statement() {
        return "A DELETE of a line that is not there tells the mistakes of its body first.";
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
        Body body = Body.line("cartwright-no-such-line").with("cartwright", "1").wrong();
        findings.status(visitor.delete(body), shop.validationStatus());
        return findings.all();
    }
}
