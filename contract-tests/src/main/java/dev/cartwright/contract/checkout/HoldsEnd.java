package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.surroundings.TestControls;
import java.util.List;

/** A hold ends with its time. */
public final class HoldsEnd implements ContractCheck {

    @Override
    public String statement() {
        return "A hold ends with its time.";
    }

    @Override
    public Needs needs() {
        return Hold.needs().and(Precondition.testControls());
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Let holds end by themselves, so that a checkout that nobody pays keeps nothing from others.");
        Item item = shop.item(Part.LIMITED);
        long all = Hold.all(shop);
        try (Hold _ = Hold.of(shop, item, all)) {
            TestControls.of(shop).advance(shop.profile().doors().holdTtl().plusMinutes(1));
            Hold.leavesOthers(findings, shop, item, all);
        }
        return findings.all();
    }
}
