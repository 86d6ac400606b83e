package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** By their timestamps, events are in the order of what they tell. */
public final class EventsFollowTheOrderOfChanges implements ContractCheck {

    @Override
    public String statement() {
        return "By their timestamps, events are in the order of what they tell.";
    }

    @Override
    public Needs needs() {
        return Followed.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Stamp an event when what it tells happens, by one clock, and send that along.");
        Story story = Story.of(shop);
        Optional<CartEvent> before = Optional.empty();
        for (Story.Chapter chapter : story.chapters()) {
            Optional<CartEvent> event = story.event(chapter);
            Optional<Instant> earlier = before.flatMap(CartEvent::at);
            Optional<Instant> later = event.flatMap(CartEvent::at);
            if (earlier.isPresent() && later.isPresent()) {
                findings.must(
                        story.told().seen(),
                        !later.get().isBefore(earlier.get()),
                        "a timestamp of " + event.get().type() + " that is not before " + earlier.get() + ", when "
                                + before.get().type() + " came before it",
                        later.get().toString());
            }
            before = event;
        }
        return findings.all();
    }
}
