package dev.cartwright.contract.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Patience;
import dev.cartwright.contract.check.PreparationException;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.surroundings.Doors;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The door through which a test reads the events that the shop told, numbered from 1 as they were told. Every method ends the
 * examination as not testable when the door does not show them.
 */
final class EventDoor {

    private static final Duration BETWEEN = Duration.ofMillis(20);

    /** So many pieces as nobody else begins a cart with, so that the event of it is known among all others. */
    private static final long PIECES_OF_THE_LAST = 31;

    private static final String KEY = "analyticsEvents";
    private static final String PATH = "/test/events";

    private final Shop shop;
    private final URI address;

    private EventDoor(Shop shop, URI address) {
        this.shop = shop;
        this.address = address.resolve(PATH);
    }

    /** The door that the profile names; a check that uses it needs it. */
    static EventDoor of(Shop shop) {
        return shop.profile()
                .doors()
                .analyticsEvents()
                .map(address -> new EventDoor(shop, address))
                .orElseThrow(() -> new UntestableException("name " + KEY, false));
    }

    /** How long an event may be on its way, for a finding. */
    static String patience(Shop shop) {
        Duration delay = shop.profile().doors().eventDelay();
        return BigDecimal.valueOf(delay.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    /** How many events the shop has told so far. */
    long told() {
        return count(shop).told();
    }

    /**
     * The same as soon as no more are on their way, for what earlier checks did may still come and must not be taken for what
     * this one does. Where the door does not say how many are, a cart is begun and emptied again, and the events of it are
     * waited for. None is waited for longer than it may take.
     *
     * @throws PreparationException when such a cart can't be begun
     */
    long settled() {
        Count count = count(shop);
        if (count.isOver()) {
            return count.told();
        }
        if (count.pending().isPresent()) {
            lookUntil(looking -> count(looking).isOver());
        } else {
            awaitOneMore(count.told());
        }
        return told();
    }

    private void awaitOneMore(long told) {
        Item item = shop.plain();
        Visitor last = shop.visitor();
        String key = Visitor.keyOf(last.fill(item, PIECES_OF_THE_LAST), item);
        Optional<CartEvent> begun =
                begun(await(told, Optional.empty(), seen -> begun(seen, item).isPresent()), item);
        last.delete(Body.line(key));
        begun.ifPresent(event ->
                await(told, Optional.of(event.cartId()), seen -> seen.events().size() >= 2));
    }

    private static Optional<CartEvent> begun(Told told, Item item) {
        Map<String, Long> pieces = Map.of(item.sku().id(), PIECES_OF_THE_LAST);
        return told.events().stream()
                .filter(event -> event.adds(item) && event.quantities().equals(pieces))
                .findFirst();
    }

    private Count count(Shop by) {
        Answer answer = Doors.ask(by, CartRequest.of("GET", address), KEY);
        return Json.object(answer.body())
                .flatMap(Count::in)
                .orElseThrow(() -> trouble("GET", "{\"told\": n}, or {\"told\": n, \"pending\": n}", answer));
    }

    /**
     * What the door counts.
     *
     * @param told the events so far
     * @param pending how many more are on their way, where the door says that
     */
    private record Count(long told, Optional<Long> pending) {

        static Optional<Count> in(ObjectNode body) {
            Optional<Long> pending = number(body.path("pending"));
            if (pending.isEmpty() && body.has("pending")) {
                return Optional.empty();
            }
            return number(body.path("told")).map(told -> new Count(told, pending));
        }

        /** Whether the door says that all have come. */
        boolean isOver() {
            return pending.filter(left -> left == 0).isPresent();
        }

        private static Optional<Long> number(JsonNode value) {
            return Optional.of(value)
                    .filter(node -> node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0)
                    .map(JsonNode::longValue);
        }
    }

    /** The events after that one, of one cart or of all. */
    Told after(long number, Optional<String> cartId) {
        return read(shop, number, cartId);
    }

    /** The same as soon as they are enough, or when nobody can be expected to wait any longer. */
    Told await(long number, Optional<String> cartId, Predicate<Told> enough) {
        lookUntil(looking -> enough.test(read(looking, number, cartId)));
        return after(number, cartId);
    }

    /** Looks again and again, of which nothing is evidence, until it is enough or an event has had its time. */
    private void lookUntil(Predicate<Shop> enough) {
        long end = System.nanoTime() + shop.profile().doors().eventDelay().toNanos();
        Shop looking = shop.unrecorded();
        while (!enough.test(looking) && System.nanoTime() < end) {
            Patience.until(System.nanoTime() + BETWEEN.toNanos());
        }
    }

    private Told read(Shop by, long number, Optional<String> cartId) {
        Body all = Body.empty().with("after", Long.toString(number));
        Body asked = cartId.map(id -> all.with("cart_id", Body.text(id))).orElse(all);
        Answer answer = Doors.ask(by, CartRequest.of("POST", address).withJson(asked.json()), KEY);
        if (answer.status() != 200) {
            throw trouble("POST", "200 and an event a line", answer);
        }
        return new Told(
                answer,
                answer.body()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Json.object(line)
                                .map(CartEvent::new)
                                .orElseThrow(() -> trouble("POST", "a JSON object a line", answer)))
                        .toList());
    }

    private static UntestableException trouble(String method, String expected, Answer answer) {
        return new UntestableException(
                method + " " + PATH + " of the address in " + KEY + " answered " + answer.summary()
                        + " and has to answer " + expected,
                false);
    }
}
