package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** When its payment is confirmed, a cart is empty. */
public final class PaymentClearsWhatWasPaid implements ContractCheck {

    @Override
    public String statement() {
        return "When its payment is confirmed, a cart is empty.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Clear the cart when checkout.session.completed arrives.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        if (findings.status(provider.tell(provider.completed(session)), 200)) {
            findings.empty(visitor.get());
        }
        return findings.all();
    }
}
