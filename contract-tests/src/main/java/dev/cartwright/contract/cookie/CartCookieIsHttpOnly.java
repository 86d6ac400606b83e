package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** No script can read the cart cookie. */
public final class CartCookieIsHttpOnly implements ContractCheck {

    @Override
    public String statement() {
        return "No script can read the cart cookie.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Add HttpOnly to the cart cookie.");
        CookieAttributes.areRight(findings, shop, cookie -> cookie.has("HttpOnly"), "the attribute HttpOnly");
        return findings.all();
    }
}
