package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** An event that is delivered again is answered with 200 and nothing happens twice. */
public final class PaymentIsTakenOnce implements ContractCheck {

    @Override
    public String statement() {
        return "An event that is delivered again is answered with 200 and nothing happens twice.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Remember the ids of events, and do nothing when one comes again.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        Provider.Event paid = provider.completed(session);
        findings.status(provider.tell(paid), 200);
        visitor.fill(item, 2);
        findings.status(provider.tell(paid), 200);
        findings.holds(visitor.get(), item, 2);
        return findings.all();
    }
}
