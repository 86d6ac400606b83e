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

/** The id of a cart stays the same through every change. */
public final class CartIdStaysTheSame implements ContractCheck {

    @Override
    public String statement() {
        return "The id of a cart stays the same through every change.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Keep the id of a valid cookie; mint a new one only for a visitor without.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 1);
        String id = CookieValue.of(visitor.givenCookie(filled)).payload();
        String key = Visitor.keyOf(filled, item);
        for (Answer answer : List.of(
                visitor.get(),
                visitor.patch(Body.set(key, "2")),
                visitor.post(item.body(1)),
                visitor.put(Body.lines(item.body(2))),
                visitor.delete(Body.line(key)))) {
            for (SetCookie cookie : answer.cartCookies()) {
                findings.must(
                        answer,
                        CookieValue.of(cookie.value()).payload().equals(id),
                        "the cart id as before after " + answer.method(),
                        "another id");
            }
        }
        return findings.all();
    }
}
