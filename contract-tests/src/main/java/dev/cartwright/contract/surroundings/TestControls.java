package dev.cartwright.contract.surroundings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The door through which a test moves the shop's clock, pauses its store or its payments, and sets its stock and its rate
 * limit. Every method ends the examination as not testable when the door does not do it, or does not say that it did.
 */
public final class TestControls {

    private static final String KEY = "testControls";
    private static final String CLOCK = "/test/clock";
    private static final String STOCK = "/test/stock";
    private static final String TIME = "the time as {\"now\": …} in ISO 8601";

    private final Shop shop;
    private final URI address;

    private TestControls(Shop shop, URI address) {
        this.shop = shop;
        this.address = address;
    }

    /** The door that the profile names; a check that uses it needs it. */
    public static TestControls of(Shop shop) {
        return in(shop).orElseThrow(() -> new UntestableException("name " + KEY, false));
    }

    /** The door that the profile names, if it names one. */
    public static Optional<TestControls> in(Shop shop) {
        return shop.profile().doors().testControls().map(address -> new TestControls(shop, address));
    }

    /** The shop's time. */
    public Instant now() {
        return time(Doors.ask(shop, CartRequest.of("GET", address.resolve(CLOCK)), KEY));
    }

    private static Instant time(Answer answer) {
        try {
            return Json.object(answer.body())
                    .map(time -> Instant.parse(time.path("now").asText()))
                    .orElseThrow(() -> otherwise(answer, CLOCK, TIME));
        } catch (DateTimeParseException _) {
            throw otherwise(answer, CLOCK, TIME);
        }
    }

    /**
     * Moves the shop's clock forward, by whole seconds.
     *
     * @throws UntestableException when it did not move so far, for then nothing is said of what time does to the shop
     */
    public void advance(Duration time) {
        Instant aim = now().plusSeconds(time.toSeconds());
        Body body = Body.empty().with("advanceSeconds", Long.toString(time.toSeconds()));
        Answer answer = told(shop, "POST", CLOCK, body);
        if (time(answer).isBefore(aim)) {
            throw otherwise(answer, CLOCK, "a time that is not before " + aim);
        }
    }

    /** Takes the store away, or gives it back. */
    public void pause(boolean paused) {
        pause("/test/store", paused);
    }

    /** Takes the payment provider away, or gives it back. */
    public void payments(boolean paused) {
        pause("/test/payments", paused);
    }

    private void pause(String path, boolean paused) {
        Body body = Body.empty().with("paused", Boolean.toString(paused));
        if (paused) {
            put(shop, path, body);
        } else {
            putAllTheSame(path, body);
        }
    }

    /** The pieces there are of an item. */
    public long stock(Item item) {
        Answer answer = Doors.ask(shop, CartRequest.of("GET", address.resolve(STOCK)), KEY);
        return Json.object(answer.body())
                .map(figures -> figures.path(item.sku().id()))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::longValue)
                .orElseThrow(() -> otherwise(answer, STOCK, "the stock of " + item + ", a whole number"));
    }

    /** Sets the pieces there are of an item. */
    public void stock(Item item, long pieces) {
        Body body = Body.empty().with("sku", Body.text(item.sku().id())).with("stock", Long.toString(pieces));
        putAllTheSame(STOCK, body);
    }

    /** Sets how many requests a second of each client are taken; 0 gives the shop its own limit back. */
    public void rateLimit(long requestsPerSecond) {
        Body body = Body.empty().with("requestsPerSecond", Long.toString(requestsPerSecond));
        put(shop.unrecorded(), "/test/rate-limit", body);
    }

    /** Brings the shop into a state, which the answer has to confirm: what was not done can't be judged. */
    private void put(Shop by, String path, Body state) {
        Answer answer = told(by, "PUT", path, state);
        var confirmed = Json.object(answer.body());
        boolean done = Json.object(state.json()).stream()
                .flatMap(wanted -> wanted.properties().stream())
                .allMatch(member -> confirmed
                        .filter(actual -> member.getValue().equals(actual.get(member.getKey())))
                        .isPresent());
        if (!done) {
            throw otherwise(answer, path, "what it was told, " + state.json());
        }
    }

    /** The same also when the check's time is up, for what was taken away has to be given back. */
    private void putAllTheSame(String path, Body state) {
        try {
            put(shop, path, state);
        } catch (UntestableException slow) {
            if (!slow.slow()) {
                throw slow;
            }
            put(shop.unrecorded(), path, state);
        }
    }

    private Answer told(Shop by, String method, String path, Body body) {
        Answer answer =
                Doors.ask(by, CartRequest.of(method, address.resolve(path)).withJson(body.json()), KEY);
        if (answer.status() != 200) {
            throw otherwise(answer, path, "200");
        }
        return answer;
    }

    private static UntestableException otherwise(Answer answer, String path, String expected) {
        return new UntestableException(
                answer.method() + " " + path + " of the address in " + KEY + " answered " + answer.summary()
                        + " and has to answer " + expected,
                false);
    }
}
