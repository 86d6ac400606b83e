package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** What a checkout holds can't be paid by others. */
public final class HoldsCountAgainstOthers implements ContractCheck {

    @Override
    public String statement() {
        return "What a checkout holds can't be paid by others.";
    }

    @Override
    public Needs needs() {
        return Hold.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Set all pieces of a cart aside at its checkout, and count them against everybody else.");
        Item item = shop.item(Part.LIMITED);
        long all = Hold.all(shop);
        try (Hold _ = Hold.of(shop, item, all)) {
            Hold.refusesOthers(findings, shop, item, 1);
        }
        Hold.leavesOthers(findings, shop, item, all);
        return findings.all();
    }
}
