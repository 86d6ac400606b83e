package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.history.Race;
import dev.cartwright.contract.history.Races;
import dev.cartwright.contract.model.Step;
import java.util.Collections;
import java.util.List;

/** Once a cart was shown with a change, nobody is shown the cart before it. */
public final class ReadsNeverGoBackInTime implements ContractCheck {

    private static final String ADVICE =
            "Answer a GET from the cart as it is when the request comes; a cache, a replica or an answer shared among requests may be behind.";

    private static final int ROUNDS = 4;

    @Override
    public String statement() {
        return "Once a cart was shown with a change, nobody is shown the cart before it.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Item item = shop.plain();
        List<Step> adds = Collections.nCopies(4, Race.add(item, 1));
        List<Step> looks = Collections.nCopies(6, Race.look());
        return Races.judged(
                shop,
                ADVICE,
                ROUNDS,
                _ -> Race.over(Race.add(item, 1)).tabs(1, adds).tabs(4, looks));
    }
}
