package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** No other site can change a visitor's cart. */
public final class ForeignOriginsAreRefused implements ContractCheck {

    @Override
    public String statement() {
        return "No other site can change a visitor's cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Refuse state changes whose Origin is not the shop's own (403), or bodies that are not JSON (415).");
        CrossSite.isRefused(findings, shop, CrossSite.FOREIGN);
        return findings.all();
    }
}
