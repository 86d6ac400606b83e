package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.surroundings.TestControls;
import java.util.List;

/** A checkout that is refused leaves the cart as it was. */
public final class RefusedCheckoutLeavesTheCart implements ContractCheck {

    @Override
    public String statement() {
        return "A checkout that is refused leaves the cart as it was.";
    }

    @Override
    public Needs needs() {
        return Till.needs().and(Precondition.testControls()).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Change nothing of a cart whose checkout fails, so that the visitor can try again.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 4);
        Answer answer = Till.askWithStock(shop, visitor, item, 3);
        findings.must(answer, answer.status() >= 400, "a refusal, because stock is gone", answer.summary());
        findings.holds(visitor.get(), item, 4);
        TestControls controls = TestControls.of(shop);
        controls.payments(true);
        try {
            Till.ask(shop, visitor);
        } finally {
            controls.payments(false);
        }
        findings.holds(visitor.get(), item, 4);
        return findings.all();
    }
}
