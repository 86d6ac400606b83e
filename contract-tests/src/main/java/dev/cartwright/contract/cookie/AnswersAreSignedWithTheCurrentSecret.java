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
import dev.cartwright.contract.http.SetCookie;
import java.util.List;

/** While the secret changes, every answer is signed with the current one and keeps the id. */
public final class AnswersAreSignedWithTheCurrentSecret implements ContractCheck {
    @Override
    public String statement() {
        return "While the secret changes, every answer is signed with the current one and keeps the id.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.cookieSecret());
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Sign the cookie of every answer anew with CART_COOKIE_SECRET; never send the one that came back.");
        String previous = shop.previousCookieSecret();
        String current = shop.cookieSecret();
        Item item = shop.plain();
        Visitor owner = shop.visitor();
        CookieValue mine = CookieValue.of(owner.givenCookie(owner.fill(item, 2)));
        String old = mine.signedWith(previous).text();
        for (Answer answer : List.of(
                shop.visitor().withCookie(old).get(),
                shop.visitor().withCookie(old).post(item.body(1)),
                shop.visitor().withCookie(old).put(Body.lines(item.body(1))))) {
            findings.status(answer, 200);
            for (SetCookie cookie : answer.cartCookies()) {
                CookieValue given = CookieValue.of(cookie.value());
                findings.must(answer, given.payload().equals(mine.payload()), "the cart id as before", "another id");
                findings.must(
                        answer,
                        given.equals(given.signedWith(current)),
                        "the signature that the current secret gives",
                        "another signature");
            }
        }
        return findings.all();
    }
}
