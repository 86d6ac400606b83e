package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** PATCH and DELETE with the cookie of an expired cart answer 404. */
public final class ExpiredCartHasNoLines implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH and DELETE with the cookie of an expired cart answer 404.";
    }

    @Override
    public Needs needs() {
        return Lifetime.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings = new Findings("Answer 404 to PATCH and DELETE when the cart has expired (ruling 32).");
        Item item = shop.plain();
        Visitor patching = shop.visitor();
        Visitor deleting = shop.visitor();
        Lifetime life = Lifetime.begins(shop);
        String key = Visitor.keyOf(patching.fill(item, 2), item);
        deleting.fill(item, 2);
        life.ends();
        findings.refused(patching.patch(Body.set(key, "1")), 404);
        findings.refused(deleting.delete(Body.line(key)), 404);
        return findings.all();
    }
}
