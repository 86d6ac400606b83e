package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** While the secret changes, a cookie signed with the previous one still finds its cart. */
public final class PreviousSecretStillVerifies implements ContractCheck {
    @Override
    public String statement() {
        return "While the secret changes, a cookie signed with the previous one still finds its cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.cookieSecret());
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Verify with CART_COOKIE_SECRET and then with the secret before it, until every visitor has come by once.");
        String previous = shop.previousCookieSecret();
        Item item = shop.plain();
        Visitor owner = shop.visitor();
        Answer filled = owner.fill(item, 2);
        String old =
                CookieValue.of(owner.givenCookie(filled)).signedWith(previous).text();
        findings.holds(shop.visitor().withCookie(old).get(), item, 2);
        findings.holds(shop.visitor().withCookie(old).patch(Body.set(Visitor.keyOf(filled, item), "3")), item, 3);
        findings.holds(owner.get(), item, 3);
        return findings.all();
    }
}
