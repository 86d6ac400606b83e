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
import java.time.Duration;
import java.util.List;

/** A hold lasts for half a minute at least. */
public final class HoldsLastHalfAMinute implements ContractCheck {

    @Override
    public String statement() {
        return "A hold lasts for half a minute at least.";
    }

    @Override
    public Needs needs() {
        return Hold.needs().and(Precondition.testControls());
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Keep holds for 20 minutes, or another time of at least 30 seconds.");
        Item item = shop.item(Part.LIMITED);
        long all = Hold.all(shop);
        try (Hold _ = Hold.of(shop, item, all)) {
            TestControls.of(shop).advance(Duration.ofSeconds(25));
            Hold.refusesOthers(findings, shop, item, 1);
        }
        return findings.all();
    }
}
