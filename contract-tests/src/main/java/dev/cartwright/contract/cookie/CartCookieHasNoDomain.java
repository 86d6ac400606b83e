package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** The cart cookie belongs to one host only. */
public final class CartCookieHasNoDomain implements ContractCheck {

    @Override
    public String statement() {
        return "The cart cookie belongs to one host only.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Leave Domain out of the cart cookie; with it a browser drops a __Host- cookie.");
        CookieAttributes.areRight(findings, shop, cookie -> !cookie.has("Domain"), "no attribute Domain");
        return findings.all();
    }
}
