package dev.cartwright.contract.analytics;

import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.surroundings.TestControls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A cart to which something of every kind is done, one after the other, and what was told of it.
 *
 * @param cookie the value of its cookie
 * @param chapters what was done, in order
 * @param told what was told of it
 * @param prices the price of each SKU in it, in minor units
 * @param begun the shop's time before it
 * @param ended the shop's time after it
 */
record Story(String cookie, List<Chapter> chapters, Told told, Map<String, Long> prices, Instant begun, Instant ended) {

    /**
     * Something that was done.
     *
     * @param types the types of event that may tell it
     * @param quantities how many of each SKU the cart then held
     */
    record Chapter(Set<String> types, Map<String, Long> quantities) {}

    Story {
        chapters = List.copyOf(chapters);
        prices = Map.copyOf(prices);
    }

    /** Adds, sets, looks and removes. */
    static Story of(Shop shop) {
        Instant begun = now(shop);
        Followed cart = Followed.by(shop);
        Visitor visitor = cart.visitor();
        Item other = other(shop, cart.item());
        Map<String, Long> prices = new HashMap<>();
        List<Chapter> chapters = new ArrayList<>();
        note(chapters, prices, EventTypes.ADD, visitor.get());
        Answer both = visitor.fill(other, 1);
        note(chapters, prices, EventTypes.ADD, both);
        note(chapters, prices, EventTypes.SETTING, visitor.patch(Body.set(cart.lineKey(), "5")));
        note(chapters, prices, EventTypes.REMOVAL, visitor.delete(Body.line(Visitor.keyOf(both, other))));
        Told told = cart.settled();
        return new Story(visitor.givenCookie(both), chapters, told, prices, begun, now(shop));
    }

    private static Item other(Shop shop, Item item) {
        return Stream.of(Part.SIZED, Part.PLAIN, Part.MANY_PLAIN)
                .flatMap(part -> shop.profile().skus(part).stream())
                .map(Item::of)
                .filter(candidate -> !candidate.sku().id().equals(item.sku().id()))
                .findFirst()
                .orElse(item);
    }

    private static void note(List<Chapter> chapters, Map<String, Long> prices, Set<String> types, Answer answer) {
        Map<String, Long> quantities = new TreeMap<>();
        for (Line line : Cart.in(answer).map(Cart::lines).orElse(List.of())) {
            quantities.merge(line.skuId(), line.qty().orElse(-1), Long::sum);
            prices.put(line.skuId(), line.sku().path("price").asLong(-1));
        }
        chapters.add(new Chapter(types, quantities));
    }

    /** The shop's time, which test controls may have moved away from this machine's. */
    private static Instant now(Shop shop) {
        return TestControls.in(shop).map(TestControls::now).orElseGet(Instant::now);
    }

    /** The event that tells a chapter; nothing when none came. */
    Optional<CartEvent> event(Chapter chapter) {
        long before = chapters.stream()
                .takeWhile(earlier -> !earlier.equals(chapter))
                .filter(earlier -> earlier.types().equals(chapter.types()))
                .count();
        return told.of(chapter.types()).stream().skip(before).findFirst();
    }
}
