package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A cookie without its signature shows nobody's cart. */
public final class UnsignedCookieIsNoCookie implements ContractCheck {

    @Override
    public String statement() {
        return "A cookie without its signature shows nobody's cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Treat a cookie without a signature as no cookie.");
        Forgery.isNoCookie(findings, shop, value -> CookieValue.of(value).payload());
        Forgery.isNoCookie(findings, shop, value -> CookieValue.of(value).payload() + ".");
        return findings.all();
    }
}
