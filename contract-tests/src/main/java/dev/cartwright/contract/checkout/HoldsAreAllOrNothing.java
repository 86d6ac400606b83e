package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A checkout of which something is missing holds nothing of the rest. */
public final class HoldsAreAllOrNothing implements ContractCheck {

    @Override
    public String statement() {
        return "A checkout of which something is missing holds nothing of the rest.";
    }

    @Override
    public Needs needs() {
        return Hold.needs().and(Precondition.part(Part.LAST_ONE));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Place the holds of a checkout in one transaction.");
        Item item = shop.item(Part.LIMITED);
        long all = Hold.all(shop);
        Item last = shop.item(Part.LAST_ONE);
        Visitor unlucky = shop.visitor();
        unlucky.fill(item, all);
        unlucky.fill(last, 1);
        try (Hold _ = Hold.of(shop, last, 1)) {
            if (findings.refused(Till.ask(shop, unlucky), 409)) {
                Hold.leavesOthers(findings, shop, item, all);
            }
        }
        return findings.all();
    }
}
