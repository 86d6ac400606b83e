package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A cart id with the signature of another cart shows nobody's cart. */
public final class SignatureOfAnotherCartIsNoCookie implements ContractCheck {

    @Override
    public String statement() {
        return "A cart id with the signature of another cart shows nobody's cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Compute the signature over the payload it came with.");
        Visitor other = shop.visitor();
        String foreign = CookieValue.of(other.givenCookie(other.get())).signature();
        Forgery.isNoCookie(findings, shop, value -> CookieValue.of(value).payload() + "." + foreign);
        return findings.all();
    }
}
