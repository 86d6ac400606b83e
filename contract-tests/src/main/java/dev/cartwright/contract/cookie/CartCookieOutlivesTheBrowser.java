package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** The cart cookie has a Max-Age above 0. */
public final class CartCookieOutlivesTheBrowser implements ContractCheck {

    @Override
    public String statement() {
        return "The cart cookie has a Max-Age above 0.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Add Max-Age to the cart cookie, as long as CART_TTL.");
        CookieAttributes.areRight(
                findings, shop, cookie -> cookie.maxAge().orElse(0) > 0, "Max-Age with a number of seconds above 0");
        return findings.all();
    }
}
