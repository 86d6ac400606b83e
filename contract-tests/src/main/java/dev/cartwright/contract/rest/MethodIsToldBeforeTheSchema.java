package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A method the cart does not offer is refused with 405, whatever its body is. */
public final class MethodIsToldBeforeTheSchema implements ContractCheck {

    @Override
    public String statement() {
        return "A method the cart does not offer is refused with 405, whatever its body is.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look at the method before the body.");
        Visitor visitor = shop.visitor();
        findings.status(visitor.send(visitor.request("COPY").withJson("{}").wrong()), 405);
        return findings.all();
    }
}
