package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.rest.ErrorTexts;
import java.util.List;

/** A checkout of an empty cart, or of none, is refused with 400. */
public final class EmptyCartsAreNotPayable implements ContractCheck {

    @Override
    public String statement() {
        return "A checkout of an empty cart, or of none, is refused with 400.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer 400 {\"error\": \"Cart is empty\"} when there is nothing to pay.");
        Visitor emptied = shop.visitor();
        emptied.fill(shop.plain(), 1);
        emptied.put(Body.lines());
        for (Answer answer : List.of(Till.ask(shop, emptied), Till.ask(shop, shop.visitor()))) {
            if (findings.refused(answer, 400)) {
                new ErrorTexts(shop, findings).expect(answer, "Cart is empty");
            }
        }
        return findings.all();
    }
}
