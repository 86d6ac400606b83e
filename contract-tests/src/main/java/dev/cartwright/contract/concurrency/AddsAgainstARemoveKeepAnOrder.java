package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.history.Race;
import dev.cartwright.contract.history.Races;
import java.util.List;

/** An add and a DELETE of the same line at once leave what one after the other would. */
public final class AddsAgainstARemoveKeepAnOrder implements ContractCheck {

    private static final String ADVICE =
            "Write what an add changes, not the line as it was read before; a line that is gone meanwhile starts anew.";

    private static final int ROUNDS = 4;

    @Override
    public String statement() {
        return "An add and a DELETE of the same line at once leave what one after the other would.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Item item = shop.plain();
        return Races.judged(
                shop,
                ADVICE,
                ROUNDS,
                _ -> Race.over(Race.add(item, 5))
                        .tabs(2, List.of(Race.add(item, 1), Race.add(item, 1), Race.add(item, 1)))
                        .tab(Race.remove(item), Race.remove(item), Race.remove(item)));
    }
}
