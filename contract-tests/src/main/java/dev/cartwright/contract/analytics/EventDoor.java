package dev.cartwright.contract.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Patience;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.surroundings.Doors;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The door through which a test reads the events that the shop told, numbered from 1 as they were told. Every method ends the
 * examination as not testable when the door does not show them.
 */
final class EventDoor {

    private static final Duration BETWEEN = Duration.ofMillis(20);

    /** Nothing told for so long: nothing seems to be on its way. */
    private static final Duration CALM = Duration.ofMillis(50);

    /** Nothing told for so long after something was: the last of it has come. */
    private static final Duration OVER = Duration.ofSeconds(1);

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
        return told(shop);
    }

    /**
     * The same as soon as no more come, for what earlier checks did may still be on its way and must not be taken for what
     * this one does. It waits no longer than an event may take.
     */
    long settled() {
        Shop looking = shop.unrecorded();
        long end = System.nanoTime() + shop.profile().doors().eventDelay().toNanos();
        long told = told(looking);
        long calmAt = System.nanoTime() + CALM.toNanos();
        while (System.nanoTime() < Math.min(calmAt, end)) {
            Patience.until(System.nanoTime() + BETWEEN.toNanos());
            long now = told(looking);
            if (now != told) {
                told = now;
                calmAt = System.nanoTime() + OVER.toNanos();
            }
        }
        return told();
    }

    private long told(Shop by) {
        Answer answer = Doors.ask(by, CartRequest.of("GET", address), KEY);
        return Json.object(answer.body())
                .map(body -> body.path("told"))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::longValue)
                .orElseThrow(() -> trouble("GET", "{\"told\": n}", answer));
    }

    /** The events after that one, of one cart or of all. */
    Told after(long number, Optional<String> cartId) {
        return read(shop, number, cartId);
    }

    /** The same as soon as they are enough, or when nobody can be expected to wait any longer. */
    Told await(long number, Optional<String> cartId, Predicate<Told> enough) {
        long end = System.nanoTime() + shop.profile().doors().eventDelay().toNanos();
        Shop looking = shop.unrecorded();
        while (!enough.test(read(looking, number, cartId)) && System.nanoTime() < end) {
            Patience.until(System.nanoTime() + BETWEEN.toNanos());
        }
        return after(number, cartId);
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
