package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** An expiry that arrives after the payment changes nothing any more. */
public final class LateExpiryChangesNothing implements ContractCheck {

    @Override
    public String statement() {
        return "An expiry that arrives after the payment changes nothing any more.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Let nothing about a session count that comes after its payment; webhooks overtake each other.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        findings.status(provider.tell(provider.completed(session)), 200);
        visitor.fill(item, 3);
        findings.status(provider.tell(provider.expired(session)), 200);
        findings.holds(visitor.get(), item, 3);
        return findings.all();
    }
}
