package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** What a checkout holds does not count against its own cart. */
public final class HoldsDoNotCountAgainstTheirCart implements ContractCheck {

    @Override
    public String statement() {
        return "What a checkout holds does not count against its own cart.";
    }

    @Override
    public Needs needs() {
        return Hold.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Leave a cart's own hold out when its stock is compared.");
        Item item = shop.item(Part.LIMITED);
        long all = Hold.all(shop);
        try (Hold hold = Hold.of(shop, item, 1)) {
            String key = Visitor.keyOf(hold.visitor().get(), item);
            Answer raised = hold.visitor().patch(Body.set(key, Long.toString(all)));
            if (findings.holds(raised, item, all)) {
                findings.status(Till.ask(shop, hold.visitor()), 200);
            }
        }
        return findings.all();
    }
}
