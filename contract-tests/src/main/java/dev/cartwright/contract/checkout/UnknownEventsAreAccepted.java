package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** An event of a type that is none of a cart's business is answered with 200. */
public final class UnknownEventsAreAccepted implements ContractCheck {

    @Override
    public String statement() {
        return "An event of a type that is none of a cart's business is answered with 200.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer 200 to types you do not know; the provider repeats whatever else it gets.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        findings.status(provider.tell(provider.unknown(session)), 200);
        findings.holds(visitor.get(), item, 2);
        return findings.all();
    }
}
