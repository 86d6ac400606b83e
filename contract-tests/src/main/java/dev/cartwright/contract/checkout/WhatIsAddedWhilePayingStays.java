package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Optional;

/** What is added between checkout and payment stays in the cart. */
public final class WhatIsAddedWhilePayingStays implements ContractCheck {

    @Override
    public String statement() {
        return "What is added between checkout and payment stays in the cart.";
    }

    @Override
    public Needs needs() {
        return Provider.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Take out of the cart what the session paid for, and nothing else.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Provider provider = Provider.of(shop);
        CheckoutSession session = Till.open(shop, visitor);
        Optional<Item> another = shop.profile().skus(Part.PLAIN).stream()
                .map(Item::of)
                .filter(candidate -> !candidate.equals(item))
                .findFirst();
        visitor.fill(item, 3);
        another.ifPresent(other -> visitor.fill(other, 1));
        if (findings.status(provider.tell(provider.completed(session)), 200)) {
            Answer seen = visitor.get();
            findings.holds(seen, item, 3);
            another.ifPresent(other -> findings.holds(seen, other, 1));
        }
        return findings.all();
    }
}
