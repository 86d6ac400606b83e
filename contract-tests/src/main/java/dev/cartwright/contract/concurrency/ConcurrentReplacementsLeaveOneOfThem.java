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

/** Of several PUTs at once, one is the cart in the end, whole. */
public final class ConcurrentReplacementsLeaveOneOfThem implements ContractCheck {

    private static final String ADVICE = "Replace a cart in one atomic step.";

    private static final int ROUNDS = 2;
    private static final int TABS = 4;

    @Override
    public String statement() {
        return "Of several PUTs at once, one is the cart in the end, whole.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 8)).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        List<Item> items = shop.many();
        return Races.judged(shop, ADVICE, ROUNDS, _ -> {
            Race race = Race.over(Race.add(items.get(0), 1));
            for (int tab = 0; tab < TABS; tab++) {
                race = race.tab(Race.replace(tab + 1L, items.get(2 * tab), items.get(2 * tab + 1)));
            }
            return race;
        });
    }
}
