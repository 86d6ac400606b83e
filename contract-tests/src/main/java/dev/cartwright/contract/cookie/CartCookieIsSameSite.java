package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** The cart cookie is SameSite Lax or Strict. */
public final class CartCookieIsSameSite implements ContractCheck {

    @Override
    public String statement() {
        return "The cart cookie is SameSite Lax or Strict.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Add SameSite=Lax (or Strict) to the cart cookie.");
        CookieAttributes.areRight(findings, shop, CookieAttributes::sameSite, "SameSite=Lax or SameSite=Strict");
        return findings.all();
    }
}
