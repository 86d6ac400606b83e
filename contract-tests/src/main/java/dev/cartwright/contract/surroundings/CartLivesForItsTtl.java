package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Shortly before its TTL is over, a cart is there. */
public final class CartLivesForItsTtl implements ContractCheck {

    @Override
    public String statement() {
        return "Shortly before its TTL is over, a cart is there.";
    }

    @Override
    public Needs needs() {
        return Lifetime.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings = new Findings("Keep a cart for CART_TTL seconds after its last write.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Lifetime life = Lifetime.begins(shop);
        visitor.fill(item, 2);
        life.nearlyEnds();
        Answer seen = visitor.get();
        life.judgeable();
        findings.holds(seen, item, 2);
        return findings.all();
    }
}
