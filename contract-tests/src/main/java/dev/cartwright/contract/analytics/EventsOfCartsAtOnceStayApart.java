package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/** When several carts are begun at the same time, each is told with its own lines. */
public final class EventsOfCartsAtOnceStayApart implements ContractCheck {

    private static final int CARTS = 6;

    @Override
    public String statement() {
        return "When several carts are begun at the same time, each is told with its own lines.";
    }

    @Override
    public Needs needs() {
        return Followed.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Make each event from its own request; keep nothing of it where others can reach it.");
        Item item = shop.plain();
        EventDoor door = EventDoor.of(shop);
        long since = door.settled();
        List<Callable<Answer>> adds = LongStream.rangeClosed(1, CARTS)
                .<Callable<Answer>>mapToObj(pieces -> {
                    Visitor visitor = shop.visitor();
                    return () -> visitor.post(item.body(pieces));
                })
                .toList();
        for (Answer answer : shop.atOnce(adds)) {
            if (!findings.status(answer, 200)) {
                return findings.all();
            }
        }
        Told told = door.await(
                since, Optional.empty(), seen -> seen.of(EventTypes.ADD).size() >= CARTS);
        List<CartEvent> events =
                told.events().stream().filter(event -> event.adds(item)).toList();
        List<Long> pieces = events.stream()
                .map(event -> event.quantities().getOrDefault(item.sku().id(), 0L))
                .sorted()
                .toList();
        findings.must(
                told.seen(),
                pieces.equals(LongStream.rangeClosed(1, CARTS).boxed().toList()),
                "events add_to_cart of " + CARTS + " carts with 1, 2, 3 … and " + CARTS + " pieces of " + item,
                events.size() + " events with " + pieces + " pieces");
        long ids = events.stream().map(CartEvent::cartId).distinct().count();
        findings.must(
                told.seen(),
                ids == events.size(),
                "a cart_id for each cart",
                ids + " for " + events.size() + " events");
        return findings.all();
    }
}
