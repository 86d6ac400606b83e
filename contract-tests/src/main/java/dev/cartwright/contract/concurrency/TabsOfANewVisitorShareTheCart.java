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

/** Two tabs that put something into a new cart at the same moment find both in it. */
public final class TabsOfANewVisitorShareTheCart implements ContractCheck {

    private static final String ADVICE =
            "Let the first write of a cart create it and add its line in one atomic step, so that a second first write adds to it.";

    private static final int ROUNDS = 6;

    @Override
    public String statement() {
        return "Two tabs that put something into a new cart at the same moment find both in it.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 6)).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        List<Item> items = shop.many();
        return Races.judged(shop, ADVICE, ROUNDS, _ -> {
            Race race = Race.over();
            for (Item item : items.subList(0, 6)) {
                race = race.tab(Race.add(item, 1));
            }
            return race;
        });
    }
}
