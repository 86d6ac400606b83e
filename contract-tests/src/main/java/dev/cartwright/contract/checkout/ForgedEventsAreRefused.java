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

/** A webhook that is signed with another secret, or whose body was changed, is refused with 400 and nothing happens. */
public final class ForgedEventsAreRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A webhook that is signed with another secret, or whose body was changed, is refused with 400 and nothing happens.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Compare v1 with the HMAC-SHA256 of t, a dot and the body as it came.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        Provider.Event paid = provider.completed(session);
        findings.status(provider.tell(paid, Optional.of(provider.forged(paid))), 400);
        Provider.Event other = provider.expired(session);
        String ofAnother = provider.signature(other, Duration.ZERO);
        findings.status(provider.tell(paid, Optional.of(ofAnother)), 400);
        findings.holds(visitor.get(), item, 2);
        return findings.all();
    }
}
