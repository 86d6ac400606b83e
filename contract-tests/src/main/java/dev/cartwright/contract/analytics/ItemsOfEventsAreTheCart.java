package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** The items of an event are the lines of the cart after what it tells. */
public final class ItemsOfEventsAreTheCart implements ContractCheck {

    @Override
    public String statement() {
        return "The items of an event are the lines of the cart after what it tells.";
    }

    @Override
    public Needs needs() {
        return Followed.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Tell the whole cart as it is after the change: value is the total value of the cart,"
                        + " and the sum of quantity times price over items.");
        Story story = Story.of(shop);
        for (Story.Chapter chapter : story.chapters()) {
            story.event(chapter)
                    .ifPresent(event -> findings.must(
                            story.told().seen(),
                            event.quantities().equals(chapter.quantities()),
                            event.type() + " with items of " + chapter.quantities() + ", as the cart was answered",
                            event.quantities().toString()));
        }
        return findings.all();
    }
}
