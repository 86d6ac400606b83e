package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** OPTIONS is answered with 204 or 200. */
public final class OptionsIsAnswered implements ContractCheck {

    @Override
    public String statement() {
        return "OPTIONS is answered with 204 or 200.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer OPTIONS with 204 (or 200) and leave the cart alone.");
        Visitor visitor = shop.visitor();
        findings.status(visitor.send(visitor.request("OPTIONS")), 204, 200);
        return findings.all();
    }
}
