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

/** Different items that are added at once are all in the cart. */
public final class ConcurrentAddsOfDifferentItemsAreAllKept implements ContractCheck {

    private static final String ADVICE = "Change one line in the store, not the whole cart as it was read before.";

    private static final int ROUNDS = 2;
    private static final int TABS = 7;

    @Override
    public String statement() {
        return "Different items that are added at once are all in the cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 16)).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        List<Item> items = shop.many();
        return Races.judged(shop, ADVICE, ROUNDS, _ -> {
            Race race = Race.over(Race.add(items.get(0), 1));
            for (int tab = 1; tab <= TABS; tab++) {
                race = race.tab(Race.add(items.get(tab), 1), Race.add(items.get(TABS + tab), 1));
            }
            return race;
        });
    }
}
