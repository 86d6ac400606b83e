package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;

/** No answer sets the cart cookie more than once. */
public final class CartCookieIsSentOnce implements ContractCheck {

    @Override
    public String statement() {
        return "No answer sets the cart cookie more than once.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Send one Set-Cookie of the cart cookie in an answer; other cookies are free.");
        Item item = shop.plain();
        for (Operation operation : Operation.withABody()) {
            Answer answer = operation.perform(shop.visitor(), item);
            int count = answer.cartCookies().size();
            findings.must(answer, count == 1, "exactly one Set-Cookie named " + SetCookie.CART, count + " of them");
        }
        return findings.all();
    }
}
