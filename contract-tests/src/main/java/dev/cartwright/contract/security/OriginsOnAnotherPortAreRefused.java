package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.net.URI;
import java.util.List;

/** A site on another port of the shop's host can't change a visitor's cart. */
public final class OriginsOnAnotherPortAreRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A site on another port of the shop's host can't change a visitor's cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Compare the port of Origin as well.");
        URI own = shop.profile().baseUrl();
        int other = own.getPort() == 9_999 ? 9_998 : 9_999;
        CrossSite.isRefused(findings, shop, own.getScheme() + "://" + own.getHost() + ":" + other);
        return findings.all();
    }
}
