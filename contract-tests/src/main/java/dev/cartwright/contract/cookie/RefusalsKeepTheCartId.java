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
import dev.cartwright.contract.http.SetCookie;
import java.util.List;

/** A refusal that sets the cart cookie keeps the id, and its attributes are right. */
public final class RefusalsKeepTheCartId implements ContractCheck {

    @Override
    public String statement() {
        return "A refusal that sets the cart cookie keeps the id, and its attributes are right.";
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
        for (Answer answer : List.of(
                visitor.post(shop.unknown().body(1)),
                visitor.post(Body.empty()),
                visitor.patch(Body.set("cartwright-no-such-line", "1")),
                visitor.delete(Body.line("cartwright-no-such-line")))) {
            for (SetCookie cookie : answer.cartCookies()) {
                findings.must(
                        answer,
                        CookieValue.of(cookie.value()).payload().equals(id),
                        "the cart id as before",
                        "another id");
                findings.must(
                        answer,
                        CookieAttributes.allRight(cookie),
                        "Path=/, Secure, HttpOnly, SameSite, Max-Age and no Domain",
                        cookie.attributesShown());
            }
        }
        findings.holds(visitor.get(), item, 1);
        return findings.all();
    }
}
