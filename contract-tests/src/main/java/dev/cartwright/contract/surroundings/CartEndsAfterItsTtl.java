package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** After its TTL, a cart is empty. */
public final class CartEndsAfterItsTtl implements ContractCheck {

    @Override
    public String statement() {
        return "After its TTL, a cart is empty.";
    }

    @Override
    public Needs needs() {
        return Lifetime.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings = new Findings("Let a cart end CART_TTL seconds after its last write.");
        Visitor visitor = shop.visitor();
        Lifetime life = Lifetime.begins(shop);
        visitor.fill(shop.plain(), 2);
        life.ends();
        findings.empty(visitor.get());
        return findings.all();
    }
}
