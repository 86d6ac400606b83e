package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** GET of an expired cart says nothing of what it held. */
public final class ExpiredCartSaysNothing implements ContractCheck {

    @Override
    public String statement() {
        return "GET of an expired cart says nothing of what it held.";
    }

    @Override
    public Needs needs() {
        return Lifetime.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings =
                new Findings("Answer the cookie of an expired cart as one that never held anything (ruling 32).");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Lifetime life = Lifetime.begins(shop);
        visitor.fill(item, 2);
        life.ends();
        Answer seen = visitor.get();
        String quoted = Body.text(item.sku().id());
        // What stands in every answer, such as a recommendation, tells nothing of this cart.
        boolean everywhere = shop.visitor().get().body().contains(quoted);
        findings.must(
                seen,
                everywhere || !seen.body().contains(quoted),
                "an answer that does not name " + item + ", which the cart held before it expired",
                seen.summary());
        return findings.all();
    }
}
