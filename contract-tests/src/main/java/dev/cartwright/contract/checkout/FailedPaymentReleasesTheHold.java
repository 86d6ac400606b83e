package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** When a payment fails, its hold is released. */
public final class FailedPaymentReleasesTheHold implements ContractCheck {

    @Override
    public String statement() {
        return "When a payment fails, its hold is released.";
    }

    @Override
    public Needs needs() {
        return Hold.needs().and(Precondition.webhookSecret());
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Release the hold when payment_intent.payment_failed arrives.");
        Item item = shop.item(Part.LIMITED);
        long all = Hold.all(shop);
        try (Hold hold = Hold.of(shop, item, all)) {
            Provider provider = Provider.of(shop);
            findings.status(provider.tell(provider.failed(hold.session())), 200);
            Hold.leavesOthers(findings, shop, item, all);
        }
        return findings.all();
    }
}
