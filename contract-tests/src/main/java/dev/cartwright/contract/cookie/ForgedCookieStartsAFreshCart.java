package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** POST and PUT with a forged cookie start a fresh cart. */
public final class ForgedCookieStartsAFreshCart implements ContractCheck {

    @Override
    public String statement() {
        return "POST and PUT with a forged cookie start a fresh cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Treat a forged cookie as none: take the items and set the cookie of a new cart.");
        Item item = shop.plain();
        Visitor owner = shop.visitor();
        String value = owner.givenCookie(owner.fill(item, 2));
        String forged = CookieValue.of(value).withForgedSignature().text();
        Visitor posting = shop.visitor().withCookie(forged);
        Answer posted = posting.post(item.body(1));
        findings.holds(posted, item, 1);
        Forgery.idIsFresh(
                findings,
                posted,
                posting,
                CookieValue.of(value).payload(),
                CookieValue.of(forged).payload());
        Visitor putting = shop.visitor().withCookie(forged);
        Answer put = putting.put(Body.lines(item.body(3)));
        findings.holds(put, item, 3);
        Forgery.idIsFresh(
                findings,
                put,
                putting,
                CookieValue.of(value).payload(),
                CookieValue.of(forged).payload());
        findings.holds(owner.get(), item, 2);
        return findings.all();
    }
}
