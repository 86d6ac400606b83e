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

/** A payment that arrives after the expiry is dealt with: sold, or the cart stays for the money is given back. */
public final class PaymentAfterAnExpiryIsDealtWith implements ContractCheck {

    @Override
    public String statement() {
        return "A payment that arrives after the expiry is dealt with: sold, or the cart stays for the money is given back.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Take a late payment: record the order if everything is there, or give the money back; never fail.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        findings.status(provider.tell(provider.expired(session)), 200);
        findings.status(provider.tell(provider.completed(session)), 200);
        Answer seen = visitor.get();
        findings.cart(seen)
                .ifPresent(cart -> findings.must(
                        seen,
                        cart.quantity(item) == 2 || cart.lines().isEmpty(),
                        "an empty cart, or the one that was not sold: 2 of " + item,
                        cart.shown()));
        return findings.all();
    }
}
