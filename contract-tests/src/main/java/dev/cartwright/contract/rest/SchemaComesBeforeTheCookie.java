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

/** PATCH and DELETE without a cookie tell the mistakes of their bodies first. */
public final class SchemaComesBeforeTheCookie implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH and DELETE without a cookie tell the mistakes of their bodies first.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the schema before the cookie.");
        Visitor visitor = shop.visitor();
        findings.fieldErrors(
                visitor.patch(Body.set(shop.plain().lineKey(), "-1").wrong()), shop.validationStatus(), List.of("qty"));
        findings.fieldErrors(visitor.delete(Body.empty().wrong()), shop.validationStatus(), List.of("id"));
        return findings.all();
    }
}
