package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A page without an origin can't change a visitor's cart. */
public final class TheNullOriginIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A page without an origin can't change a visitor's cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Treat Origin: null as foreign.");
        CrossSite.isRefused(findings, shop, "null");
        return findings.all();
    }
}
