package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A webhook that was signed ten minutes ago is refused with 400 and nothing happens. */
public final class OldEventsAreRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A webhook that was signed ten minutes ago is refused with 400 and nothing happens.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Refuse signatures whose t is more than five minutes away from now; else a webhook that was overheard can be sent again.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        Provider.Event paid = provider.completed(session);
        String old = provider.signature(paid, Duration.ofMinutes(10));
        findings.status(provider.tell(paid, Optional.of(old)), 400);
        findings.holds(visitor.get(), item, 2);
        return findings.all();
    }
}
