package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.history.Race;
import dev.cartwright.contract.history.Races;
import java.util.List;

/** What was in a cart when it was cleared does not come back with an add at the same time. */
public final class ClearingAgainstAddsBringsNothingBack implements ContractCheck {

    private static final String ADVICE =
            "Let an add change its own line only; whoever writes back the whole cart undoes a PUT that came in between.";

    private static final int ROUNDS = 6;

    @Override
    public String statement() {
        return "What was in a cart when it was cleared does not come back with an add at the same time.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 3)).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        List<Item> items = shop.many();
        Item old = items.get(0);
        return Races.judged(
                shop,
                ADVICE,
                ROUNDS,
                _ -> Race.over(Race.add(old, 3))
                        .tabs(
                                2,
                                List.of(
                                        Race.add(items.get(1), 1),
                                        Race.add(items.get(2), 1),
                                        Race.add(items.get(1), 1)))
                        .tab(Race.replace(0), Race.replace(0), Race.replace(0)));
    }
}
