package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Every success carries the cart as an object of lines. */
public final class SuccessCarriesTheCart implements ContractCheck {

    @Override
    public String statement() {
        return "Every success carries the cart as an object of lines.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Put the whole cart under \"cart\", an object with a member for each line, into every success.");
        Item item = shop.plain();
        for (Operation operation : Operation.withABody()) {
            Answer answer = operation.perform(shop.visitor(), item);
            findings.must(answer, Cart.in(answer).isPresent(), "a JSON body with an object \"cart\"", answer.summary());
        }
        return findings.all();
    }
}
