package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;

/** A refusal repeats a valid cart cookie. */
public final class RefusalsRepeatTheCartCookie implements ContractCheck {

    @Override
    public String statement() {
        return "A refusal repeats a valid cart cookie.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Send the cart cookie with refusals too, when a valid one came.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        for (Answer answer : List.of(
                visitor.post(shop.unknown().body(1)), visitor.patch(Body.set("cartwright-no-such-line", "1")))) {
            findings.should(
                    answer, !answer.cartCookies().isEmpty(), "a Set-Cookie named " + SetCookie.CART, "no cart cookie");
        }
        return findings.all();
    }
}
