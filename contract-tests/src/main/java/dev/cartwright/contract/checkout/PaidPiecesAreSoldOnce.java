package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.surroundings.TestControls;
import java.util.List;

/** What was paid leaves the stock, once, whatever is told of it afterwards. */
public final class PaidPiecesAreSoldOnce implements ContractCheck {

    @Override
    public String statement() {
        return "What was paid leaves the stock, once, whatever is told of it afterwards.";
    }

    @Override
    public Needs needs() {
        return Hold.needs().and(Precondition.webhookSecret()).and(Precondition.testControls());
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Commit a hold when its payment is confirmed, and do nothing when that is asked again.");
        Item item = shop.item(Part.LIMITED);
        TestControls controls = TestControls.of(shop);
        long before = controls.stock(item);
        Provider provider = Provider.of(shop);
        try (Hold hold = Hold.of(shop, item, 1)) {
            Provider.Event paid = provider.completed(hold.session());
            findings.status(provider.tell(paid), 200);
            findings.status(provider.tell(paid), 200);
            Answer last = provider.tell(provider.expired(hold.session()));
            findings.status(last, 200);
            long after = controls.stock(item);
            findings.must(
                    last,
                    after == before - 1,
                    "a stock of " + (before - 1) + " of " + item + " after one piece was sold",
                    "a stock of " + after);
        } finally {
            controls.stock(item, before);
        }
        return findings.all();
    }
}
