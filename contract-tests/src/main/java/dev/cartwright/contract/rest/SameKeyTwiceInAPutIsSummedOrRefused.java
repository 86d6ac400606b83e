package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Two lines of one item in a PUT are summed, or refused. */
public final class SameKeyTwiceInAPutIsSummedOrRefused implements ContractCheck {

    @Override
    public String statement() {
        return "Two lines of one item in a PUT are summed, or refused.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Sum the quantities of lines with one key, or answer 400.");
        Item item = shop.plain();
        Answer answer = shop.visitor().put(Body.lines(item.body(1), item.body(2)));
        if (answer.status() == 200) {
            long quantity = Cart.in(answer).map(cart -> cart.quantity(item)).orElse(-1L);
            String expected = "3 of " + item + ", or status 400";
            if (quantity == 2) {
                findings.should(answer, false, expected, "2: the last line won");
            } else {
                findings.must(answer, quantity == 3, expected, "a quantity of " + quantity);
            }
        } else {
            findings.status(answer, 400, shop.validationStatus(), 200);
        }
        return findings.all();
    }
}
