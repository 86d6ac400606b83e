package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
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
        Item item = shop.plain();
        Visitor other = shop.visitor();
        CookieValue foreign = CookieValue.of(other.givenCookie(other.fill(item, 3)));
        Forgery.isNoCookie(findings, shop, value -> CookieValue.of(value).payload() + "." + foreign.signature());
        Forgery.isNoCookie(
                findings,
                shop,
                value -> foreign.payload() + "." + CookieValue.of(value).signature());
        findings.holds(other.get(), item, 3);
        return findings.all();
    }
}
