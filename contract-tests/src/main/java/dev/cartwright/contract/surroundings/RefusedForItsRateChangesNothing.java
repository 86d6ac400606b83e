package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** What is refused with 429 changes nothing. */
public final class RefusedForItsRateChangesNothing implements ContractCheck {

    private static final int MOST = 40;

    @Override
    public String statement() {
        return "What is refused with 429 changes nothing.";
    }

    @Override
    public Needs needs() {
        return RateLimit.needs().and(Precondition.part(Part.PLAIN));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Refuse what is too much before anything is done.");
        Item item = shop.plain();
        Visitor visitor = shop.hasty().visitor();
        visitor.fill(item, 2);
        int taken = 0;
        try (RateLimit limit = RateLimit.of(shop)) {
            if (limit.reached().status() != 429) {
                throw new UntestableException("the shop refused no request for its rate", false);
            }
            Answer posted = visitor.post(item.body(1));
            for (int more = 0; posted.status() != 429 && more < MOST; more++) {
                taken += posted.successful() ? 1 : 0;
                posted = visitor.post(item.body(1));
            }
            if (posted.status() != 429) {
                throw new UntestableException("the shop refused no POST for its rate", false);
            }
        }
        findings.holds(visitor.get(), item, 2 + taken);
        return findings.all();
    }

    @Override
    public boolean extensive() {
        return true;
    }
}
