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

/** An add and a PUT at once leave what one after the other would. */
public final class AddsAgainstAReplacementKeepAnOrder implements ContractCheck {

    private static final String ADVICE =
            "Replace the cart in one atomic step; nothing of what was in it may be put beside the new lines.";

    private static final int ROUNDS = 4;

    @Override
    public String statement() {
        return "An add and a PUT at once leave what one after the other would.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 4)).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        List<Item> items = shop.many();
        Item old = items.get(0);
        return Races.judged(
                shop,
                ADVICE,
                ROUNDS,
                _ -> Race.over(Race.add(old, 2))
                        .tabs(2, List.of(Race.add(old, 1), Race.add(items.get(1), 1), Race.add(old, 1)))
                        .tab(
                                Race.replace(3, items.get(2)),
                                Race.replace(4, items.get(3)),
                                Race.replace(5, items.get(2))));
    }
}
