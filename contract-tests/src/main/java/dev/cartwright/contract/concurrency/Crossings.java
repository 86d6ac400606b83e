package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.history.Race;
import java.util.Collections;
import java.util.List;

/** Races of changes of two kinds over one cart, and of looks beside changes. */
final class Crossings {

    private static final Needs ONE_ITEM = Needs.changing(Part.PLAIN).runningAlone();

    private Crossings() {}

    static RaceHasAnOrder addsAgainstARemove() {
        return new RaceHasAnOrder(
                "AddsAgainstARemoveKeepAnOrder",
                "An add and a DELETE of the same line at once leave what one after the other would.",
                "Write what an add changes, not the line as it was read before; a line that is gone meanwhile starts anew.",
                ONE_ITEM,
                4,
                shop -> {
                    Item item = shop.plain();
                    return Race.over(Race.add(item, 5))
                            .tabs(2, Collections.nCopies(3, Race.add(item, 1)))
                            .tabs(1, Collections.nCopies(3, Race.remove(item)));
                });
    }

    static RaceHasAnOrder addsAgainstAPatch() {
        return new RaceHasAnOrder(
                "AddsAgainstAPatchKeepAnOrder",
                "An add and a PATCH of the same line at once leave what one after the other would.",
                "Set the quantity itself in one atomic step, not the difference from what was read before.",
                ONE_ITEM,
                4,
                shop -> {
                    Item item = shop.plain();
                    return Race.over(Race.add(item, 1))
                            .tabs(2, Collections.nCopies(3, Race.add(item, 1)))
                            .tab(Race.set(item, 20), Race.set(item, 40), Race.set(item, 60));
                });
    }

    static RaceHasAnOrder addsAgainstAReplacement() {
        return new RaceHasAnOrder(
                "AddsAgainstAReplacementKeepAnOrder",
                "An add and a PUT at once leave what one after the other would.",
                "Replace the cart in one atomic step; nothing of what was in it may be put beside the new lines.",
                items(4),
                4,
                shop -> {
                    List<Item> items = shop.many();
                    Item old = items.getFirst();
                    return Race.over(Race.add(old, 2))
                            .tabs(2, List.of(Race.add(old, 1), Race.add(items.get(1), 1), Race.add(old, 1)))
                            .tab(
                                    Race.replace(3, items.get(2)),
                                    Race.replace(4, items.get(3)),
                                    Race.replace(5, items.get(2)));
                });
    }

    static RaceHasAnOrder clearingAgainstAdds() {
        return new RaceHasAnOrder(
                "ClearingAgainstAddsBringsNothingBack",
                "What was in a cart when it was cleared does not come back with an add at the same time.",
                "Let an add change its own line only; whoever writes back the whole cart undoes a PUT that came in between.",
                items(3),
                6,
                shop -> {
                    List<Item> items = shop.many();
                    return Race.over(Race.add(items.getFirst(), 3))
                            .tabs(
                                    2,
                                    List.of(
                                            Race.add(items.get(1), 1),
                                            Race.add(items.get(2), 1),
                                            Race.add(items.get(1), 1)))
                            .tabs(1, Collections.nCopies(3, Race.replace(0)));
                });
    }

    static RaceHasAnOrder looksBesideAdds() {
        return new RaceHasAnOrder(
                "ReadsNeverGoBackInTime",
                "Once a cart was shown with a change, nobody is shown the cart before it.",
                "Answer a GET from the cart as it is when the request comes; a cache, a replica or an answer shared among"
                        + " requests may be behind.",
                ONE_ITEM,
                4,
                shop -> {
                    Item item = shop.plain();
                    return Race.over(Race.add(item, 1))
                            .tabs(1, Collections.nCopies(4, Race.add(item, 1)))
                            .tabs(4, Collections.nCopies(6, Race.look()));
                });
    }

    static RaceHasAnOrder tabsOfANewVisitor() {
        return new RaceHasAnOrder(
                "TabsOfANewVisitorShareTheCart",
                "Two tabs that put something into a new cart at the same moment find both in it.",
                "Let the first write of a cart create it and add its line in one atomic step, so that a second first write"
                        + " adds to it.",
                items(6),
                6,
                Crossings::firstAdds);
    }

    private static Race firstAdds(Shop shop) {
        Race race = Race.over();
        for (Item item : shop.many().subList(0, 6)) {
            race = race.tab(Race.add(item, 1));
        }
        return race;
    }

    private static Needs items(int count) {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, count)).runningAlone();
    }
}
