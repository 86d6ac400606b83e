package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;
import java.util.Optional;

/** A webhook without a signature, or with one that is none, is refused with 400 and nothing happens. */
public final class UnsignedEventsAreRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A webhook without a signature, or with one that is none, is refused with 400 and nothing happens.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Answer 400 to webhooks whose Stripe-Signature is missing or malformed, before anything is read of them.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        Provider.Event paid = provider.completed(session);
        for (Optional<String> signature :
                List.of(Optional.<String>empty(), Optional.of("nothing"), Optional.of("t=0,v1="))) {
            findings.status(provider.tell(paid, signature), 400);
        }
        findings.holds(visitor.get(), item, 2);
        return findings.all();
    }
}
