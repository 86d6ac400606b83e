package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** When a payment fails, the cart stays as it is and can be paid again. */
public final class FailedPaymentKeepsTheCart implements ContractCheck {

    @Override
    public String statement() {
        return "When a payment fails, the cart stays as it is and can be paid again.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Keep the cart when payment_intent.payment_failed arrives.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        findings.status(provider.tell(provider.failed(session)), 200);
        if (findings.holds(visitor.get(), item, 2)) {
            findings.status(Till.ask(shop, visitor), 200);
        }
        return findings.all();
    }
}
