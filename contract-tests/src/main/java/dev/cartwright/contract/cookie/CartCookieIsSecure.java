package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** The cart cookie goes over encrypted connections only. */
public final class CartCookieIsSecure implements ContractCheck {

    @Override
    public String statement() {
        return "The cart cookie goes over encrypted connections only.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Add Secure to the cart cookie, on plain-HTTP staging too; without it a browser drops a __Host- cookie.");
        CookieAttributes.areRight(findings, shop, cookie -> cookie.has("Secure"), "the attribute Secure");
        return findings.all();
    }
}
