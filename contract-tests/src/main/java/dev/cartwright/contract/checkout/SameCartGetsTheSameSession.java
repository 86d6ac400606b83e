package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A cart that is asked for twice gets the same session. */
public final class SameCartGetsTheSameSession implements ContractCheck {

    @Override
    public String statement() {
        return "A cart that is asked for twice gets the same session.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Use an idempotency key of shop, cart and lines, so that asking again opens nothing new.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        CheckoutSession first = Till.open(shop, visitor);
        Answer again = Till.ask(shop, visitor);
        CheckoutSession second = Till.opened(again);
        findings.must(
                again,
                second.id().equals(first.id()),
                "the sessionId of the first time",
                "another sessionId for the same lines");
        findings.must(
                again,
                second.orderId().equals(first.orderId()),
                "the orderId of the first time",
                "another orderId for the same lines");
        return findings.all();
    }
}
