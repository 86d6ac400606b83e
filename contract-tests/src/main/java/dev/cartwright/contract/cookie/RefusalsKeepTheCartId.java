package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;

/** A refusal that sets the cart cookie keeps the id. */
public final class RefusalsKeepTheCartId implements ContractCheck {

    @Override
    public String statement() {
        return "A refusal that sets the cart cookie keeps the id.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Keep the id of a valid cookie in refusals too.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        String id = CookieValue.of(visitor.givenCookie(visitor.fill(item, 1))).payload();
        for (Answer answer : CookieAttributes.refusals(visitor, shop)) {
            for (SetCookie cookie : answer.cartCookies()) {
                findings.must(
                        answer,
                        CookieValue.of(cookie.value()).payload().equals(id),
                        "the cart id as before",
                        "another id");
            }
        }
        findings.holds(visitor.get(), item, 1);
        return findings.all();
    }
}
