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
import dev.cartwright.contract.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Whatever several tabs do at once, there is an order in which every answer is right. */
public final class ChangesOfAllKindsKeepAnOrder implements ContractCheck {

    private static final String ADVICE = "Make each change one atomic step, and acknowledge it only when it is done.";

    private static final int ROUNDS = 8;
    private static final int TABS = 5;
    private static final int STEPS = 5;

    @Override
    public String statement() {
        return "Whatever several tabs do at once, there is an order in which every answer is right.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 3)).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        List<Item> items = shop.many().subList(0, 3);
        return Races.judged(shop, ADVICE, ROUNDS, _ -> race(items, shop.random()));
    }

    private static Race race(List<Item> items, RandomGenerator random) {
        Race race = Race.over(Race.replace(2, items.toArray(Item[]::new)));
        for (int tab = 0; tab < TABS; tab++) {
            List<Step> steps = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                steps.add(step(items.get(random.nextInt(items.size())), random));
            }
            race = race.tabs(1, steps);
        }
        return race;
    }

    private static Step step(Item item, RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> Race.add(item, 1 + random.nextLong(3));
            case 4, 5 -> Race.set(item, 10 + random.nextLong(90));
            case 6, 7 -> Race.remove(item);
            case 8 -> Race.replace(1 + random.nextLong(3), item);
            default -> Race.look();
        };
    }
}
