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

/** Of several PATCHes at once, one is the quantity in the end. */
public final class ConcurrentSetsLeaveOneOfThem implements ContractCheck {

    private static final String ADVICE = "Set the quantity in one atomic step.";

    private static final int ROUNDS = 2;

    @Override
    public String statement() {
        return "Of several PATCHes at once, one is the quantity in the end.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Item item = shop.plain();
        return Races.judged(shop, ADVICE, ROUNDS, _ -> {
            Race race = Race.over(Race.add(item, 1));
            for (long quantity = 2; quantity <= 7; quantity++) {
                race = race.tab(Race.set(item, quantity));
            }
            return race;
        });
    }
}
