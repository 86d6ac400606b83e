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

/** An empty body is a schema error, never an unsupported media type. */
public final class EmptyBodyIsJudgedAsAnEmptyObject implements ContractCheck {

    @Override
    public String statement() {
        return "An empty body is a schema error, never an unsupported media type.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Judge an empty body as {}.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Bodies.REQUIRED.forEach((method, field) -> findings.fieldErrors(
                visitor.send(visitor.request(method).wrong()), shop.validationStatus(), List.of(field)));
        findings.holds(visitor.get(), item, 2);
        return findings.all();
    }
}
