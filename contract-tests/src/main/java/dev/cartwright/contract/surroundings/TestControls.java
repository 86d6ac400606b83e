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
 * limit. Every method ends the
 * examination as not testable when the door does not do it.
 */
public final class TestControls {

    private static final String KEY = "testControls";

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
        Answer answer = Doors.ask(shop, CartRequest.of("GET", address.resolve("/test/clock")), KEY);
        try {
            return Json.object(answer.body())
                    .map(time -> Instant.parse(time.path("now").asText()))
                    .orElseThrow(() -> noTime(answer));
        } catch (DateTimeParseException _) {
            throw noTime(answer);
        }
    }

    private static UntestableException noTime(Answer answer) {
        return new UntestableException(
                "GET /test/clock of the address in " + KEY + " answered " + answer.summary()
                        + " and has to tell {\"now\": …} in ISO 8601",
                false);
    }

    /** Moves the shop's clock forward, by whole seconds. */
    public void advance(Duration time) {
        done(shop, "POST", "/test/clock", Body.empty().with("advanceSeconds", Long.toString(time.toSeconds())));
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
        try {
            done(shop, "PUT", path, body);
        } catch (UntestableException slow) {
            if (paused || !slow.slow()) {
                throw slow;
            }
            // The check's time is up, and what was taken away has to be given back all the same.
            done(shop.unrecorded(), "PUT", path, body);
        }
    }

    /** The pieces there are of an item. */
    public long stock(Item item) {
        Answer answer = Doors.ask(shop, CartRequest.of("GET", address.resolve("/test/stock")), KEY);
        return Json.object(answer.body())
                .map(figures -> figures.path(item.sku().id()))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::longValue)
                .orElseThrow(() -> new UntestableException(
                        "GET /test/stock of the address in " + KEY + " does not tell the stock of " + item, false));
    }

    /** Sets the pieces there are of an item. */
    public void stock(Item item, long pieces) {
        Body body = Body.empty().with("sku", Body.text(item.sku().id())).with("stock", Long.toString(pieces));
        try {
            done(shop, "PUT", "/test/stock", body);
        } catch (UntestableException slow) {
            if (!slow.slow()) {
                throw slow;
            }
            done(shop.unrecorded(), "PUT", "/test/stock", body);
        }
    }

    /** Sets how many requests a second of each client are taken; 0 gives the shop its own limit back. */
    public void rateLimit(long requestsPerSecond) {
        Body body = Body.empty().with("requestsPerSecond", Long.toString(requestsPerSecond));
        done(shop.unrecorded(), "PUT", "/test/rate-limit", body);
    }

    private void done(Shop by, String method, String path, Body body) {
        Answer answer =
                Doors.ask(by, CartRequest.of(method, address.resolve(path)).withJson(body.json()), KEY);
        if (answer.status() != 200) {
            throw new UntestableException(
                    method + " " + path + " of the address in " + KEY + " answered " + answer.summary(), false);
        }
    }
}
