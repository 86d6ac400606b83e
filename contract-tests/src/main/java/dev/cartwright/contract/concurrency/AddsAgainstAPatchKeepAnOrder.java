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

/** An add and a PATCH of the same line at once leave what one after the other would. */
public final class AddsAgainstAPatchKeepAnOrder implements ContractCheck {

    private static final String ADVICE =
            "Set the quantity itself in one atomic step, not the difference from what was read before.";

    private static final int ROUNDS = 4;

    @Override
    public String statement() {
        return "An add and a PATCH of the same line at once leave what one after the other would.";
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
                _ -> Race.over(Race.add(item, 1))
                        .tabs(2, List.of(Race.add(item, 1), Race.add(item, 1), Race.add(item, 1)))
                        .tab(Race.set(item, 20), Race.set(item, 40), Race.set(item, 60)));
    }
}
