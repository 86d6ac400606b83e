package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** GET is answered whatever the Origin is; it changes nothing. */
public final class ForeignOriginsMayRead implements ContractCheck {

    @Override
    public String statement() {
        return "GET is answered whatever the Origin is; it changes nothing.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Exempt GET from the check of Origin.");
        Visitor visitor = shop.visitor();
        findings.status(visitor.send(visitor.request("GET").with("Origin", CrossSite.FOREIGN)), 200);
        return findings.all();
    }
}
