package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A cart that was changed gets a session of its new lines. */
public final class ChangedCartGetsAnotherSession implements ContractCheck {

    @Override
    public String statement() {
        return "A cart that was changed gets a session of its new lines.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Open a new session when the lines are not those of the session there is.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 2);
        CheckoutSession first = Till.open(shop, visitor);
        visitor.patch(Body.set(Visitor.keyOf(filled, item), "4"));
        Answer answer = Till.ask(shop, visitor);
        CheckoutSession second = Till.opened(answer);
        findings.must(
                answer,
                !second.id().equals(first.id()),
                "another sessionId than before the quantity was changed",
                "the sessionId of the lines before");
        findings.must(
                answer,
                second.amount() == 2 * first.amount(),
                "an amount of " + 2 * first.amount() + " for twice as many",
                "an amount of " + second.amount());
        return findings.all();
    }
}
