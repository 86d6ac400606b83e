package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.net.URI;
import java.util.List;

/** A site whose name only looks like the shop's can't change a visitor's cart. */
public final class SimilarOriginsAreRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A site whose name only looks like the shop's can't change a visitor's cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Compare the whole host and port of Origin, not its beginning or end.");
        URI own = shop.profile().baseUrl();
        CrossSite.isRefused(findings, shop, own.getScheme() + "://" + own.getHost() + ".cartwright-foreign.example");
        CrossSite.isRefused(findings, shop, own.getScheme() + "://cartwright-foreign-" + own.getHost());
        return findings.all();
    }
}
