package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** The cart cookie is for the whole shop. */
public final class CartCookieHasTheRootPath implements ContractCheck {

    @Override
    public String statement() {
        return "The cart cookie is for the whole shop.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Add Path=/ to the cart cookie; without it a browser drops a __Host- cookie.");
        CookieAttributes.areRight(
                findings,
                shop,
                cookie -> cookie.value("Path").filter("/"::equals).isPresent(),
                "Path=/");
        return findings.all();
    }
}
