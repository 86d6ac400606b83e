package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A cookie with a changed signature shows nobody's cart. */
public final class ForgedSignatureIsNoCookie implements ContractCheck {

    @Override
    public String statement() {
        return "A cookie with a changed signature shows nobody's cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Verify the signature of the cookie; treat a wrong one as no cookie.");
        Forgery.isNoCookie(
                findings,
                shop,
                value -> CookieValue.of(value).withForgedSignature().text());
        return findings.all();
    }
}
