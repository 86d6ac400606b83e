package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Equal carts of two visitors get a session and an order each. */
public final class EachCartHasItsOwnSession implements ContractCheck {

    @Override
    public String statement() {
        return "Equal carts of two visitors get a session and an order each.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Make the cart id part of what a session is kept under.");
        Item item = shop.plain();
        Visitor one = shop.visitor();
        one.fill(item, 2);
        Visitor other = shop.visitor();
        other.fill(item, 2);
        CheckoutSession first = Till.open(shop, one);
        Answer answer = Till.ask(shop, other);
        CheckoutSession second = Till.opened(answer);
        findings.must(
                answer,
                !second.id().equals(first.id()),
                "a sessionId of its own",
                "the sessionId of another visitor's cart");
        findings.must(
                answer,
                first.orderId().isEmpty() || !second.orderId().equals(first.orderId()),
                "an orderId of its own",
                "the orderId of another visitor's cart");
        return findings.all();
    }
}
