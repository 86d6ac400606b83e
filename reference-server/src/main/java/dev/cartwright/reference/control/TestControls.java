package dev.cartwright.reference.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.analytics.RecentEvents;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.checkout.PaymentProvider;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.rest.Guard;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Brings a shop into the state that a test needs: its store or its payments down, its time later, its stock or its rate
 * limit another; and shows the analytics events of its carts. Only ever on the loopback, and only when asked for. Time goes
 * forward only, as it does anywhere.
 * Thread-safe.
 */
public final class TestControls {
    private static final long HIGHEST_RATE = 1_000_000;
    private static final long LONGEST_MOVE = 3_650L * 86_400;

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final AtomicBoolean paused = new AtomicBoolean();
    private final AtomicBoolean unpayable = new AtomicBoolean();
    private final RecentEvents events = new RecentEvents();
    private volatile StockControl stock = StockControl.none();
    private volatile AdjustableLimit limit = new AdjustableLimit(_ -> Optional.empty(), Clock.systemUTC());

    /** {@code inner}, with the stock that the test says. */
    public Catalogue catalogue(Catalogue inner) {
        AdjustableCatalogue adjustable = new AdjustableCatalogue(inner);
        stock = adjustable;
        return adjustable;
    }

    /** Sets the stock of that shop in its database. */
    public void stockIsIn(Database database, String shop) {
        stock = new DatabaseStock(database, shop);
    }

    /** Remembers what the shop tells of its carts. */
    public RecentEvents events() {
        return events;
    }

    /** {@code base}, as far ahead as the test said. */
    public Clock clock(Clock base) {
        return new MovableClock(base, ahead::get);
    }

    /** {@code inner}, while the test lets it answer. */
    public CartStore store(CartStore inner) {
        return new PausableStore(inner, paused::get);
    }

    /** {@code inner}, while the test lets it answer. */
    public PaymentProvider provider(PaymentProvider inner) {
        return new PausableProvider(inner, unpayable::get);
    }

    /** {@code own}, or the limit that the test has set, by this clock. */
    public Guard limit(Guard own, Clock steadyClock) {
        AdjustableLimit adjustable = new AdjustableLimit(own, steadyClock);
        limit = adjustable;
        return adjustable;
    }

    /**
     * The pages of the controls, for a shop whose time and store are these.
     *
     * @param pending how many events are still on their way to {@link #events}
     */
    public Map<String, Handler> pages(Clock shopClock, CartStore store, LongSupplier pending) {
        Page time = new Page(() -> time(shopClock), "POST", body -> moved(body, shopClock, store));
        return Map.of(
                "/test/clock", time,
                "/test/store", new Page(() -> state(paused), "PUT", body -> set(paused, body)),
                "/test/payments", new Page(() -> state(unpayable), "PUT", body -> set(unpayable, body)),
                "/test/events", new Page(() -> counted(pending), "POST", this::read),
                "/test/stock", new Page(this::stock, "PUT", this::stocked),
                "/test/rate-limit", new Page(this::rate, "PUT", this::limited),
                "/test/reset", new Page(() -> state(paused), "POST", this::reset));
    }

    private ObjectNode time(Clock shopClock) {
        return object().put("now", shopClock.instant().toString())
                .put("advancedSeconds", ahead.get().toSeconds());
    }

    private HttpAnswer moved(ObjectNode body, Clock shopClock, CartStore store) {
        JsonNode seconds = body.path("advanceSeconds");
        if (!seconds.isIntegralNumber()
                || !seconds.canConvertToLong()
                || seconds.longValue() < 1
                || seconds.longValue() > LONGEST_MOVE
                || body.size() != 1) {
            return Problem.badRequest(
                    "Send {\"advanceSeconds\": n}, 1 to %d; time does not go back".formatted(LONGEST_MOVE));
        }
        Duration move = Duration.ofSeconds(seconds.longValue());
        try {
            store.advance(move);
        } catch (UnsupportedOperationException _) {
            return Problem.conflict("The time of this shop's store can't be moved");
        } catch (StoreUnavailableException _) {
            return Problem.conflict("The store is down, so its time can't be moved now");
        }
        ahead.updateAndGet(before -> before.plus(move));
        return HttpAnswer.json(200, time(shopClock));
    }

    /** What is on its way is counted first: when it is nothing, what was told since is among the told. */
    private ObjectNode counted(LongSupplier pending) {
        long onTheirWay = pending.getAsLong();
        return object().put("told", events.told()).put("pending", onTheirWay);
    }

    private static ObjectNode state(AtomicBoolean paused) {
        return object().put("paused", paused.get());
    }

    private static HttpAnswer set(AtomicBoolean paused, ObjectNode body) {
        JsonNode wanted = body.path("paused");
        if (!wanted.isBoolean() || body.size() != 1) {
            return Problem.badRequest("Send {\"paused\": true} or {\"paused\": false}");
        }
        paused.set(wanted.booleanValue());
        return HttpAnswer.json(200, state(paused));
    }

    private HttpAnswer read(ObjectNode body) {
        JsonNode after = body.path("after");
        JsonNode cart = body.path("cart_id");
        if (!after.isIntegralNumber()
                || !after.canConvertToLong()
                || !(cart.isTextual() || cart.isMissingNode())
                || body.size() != (cart.isTextual() ? 2 : 1)) {
            return Problem.badRequest(
                    "Send {\"after\": n}, and {\"cart_id\": \"<as an event says it>\"} beside it for one"
                            + " cart; GET tells how many events there were");
        }
        String lines = events
                .after(
                        after.longValue(),
                        Optional.of(cart).filter(JsonNode::isTextual).map(JsonNode::textValue))
                .stream()
                .map(event -> event + "\n")
                .collect(Collectors.joining());
        return HttpAnswer.jsonText(200, lines).withHeader("Content-Type", "application/x-ndjson");
    }

    private ObjectNode stock() {
        ObjectNode figures = object();
        stock.all().forEach(figures::put);
        return figures;
    }

    private HttpAnswer stocked(ObjectNode body) {
        JsonNode sku = body.path("sku");
        JsonNode pieces = body.path("stock");
        if (!sku.isTextual()
                || !pieces.isIntegralNumber()
                || !pieces.canConvertToInt()
                || pieces.longValue() < 0
                || body.size() != 2) {
            return Problem.badRequest(
                    "Send {\"sku\": \"<id>\", \"stock\": n}, n from 0 to %d".formatted(Integer.MAX_VALUE));
        }
        try {
            return stocked(sku.textValue(), pieces.longValue());
        } catch (StoreUnavailableException _) {
            return Problem.conflict("The database did not take the stock of \"%s\"".formatted(sku.textValue()));
        }
    }

    private HttpAnswer stocked(String sku, long pieces) {
        if (!stock.set(sku, pieces)) {
            return Problem.notFound("This shop has no SKU \"%s\"".formatted(sku));
        }
        return HttpAnswer.json(200, object().put("sku", sku).put("stock", pieces));
    }

    private ObjectNode rate() {
        return object().put("requestsPerSecond", limit.perSecond());
    }

    private HttpAnswer limited(ObjectNode body) {
        JsonNode rate = body.path("requestsPerSecond");
        if (!rate.isIntegralNumber()
                || !rate.canConvertToLong()
                || rate.longValue() < 0
                || rate.longValue() > HIGHEST_RATE
                || body.size() != 1) {
            return Problem.badRequest(
                    "Send {\"requestsPerSecond\": n}, 1 to %d for each client, 0 for the shop's own limit"
                            .formatted(HIGHEST_RATE));
        }
        limit.set(rate.longValue());
        return HttpAnswer.json(200, rate());
    }

    private HttpAnswer reset(ObjectNode body) {
        if (!body.isEmpty()) {
            return Problem.badRequest(
                    "Send {}; it resumes store and payments, gives every SKU the stock it began with and takes back a rate limit");
        }
        paused.set(false);
        unpayable.set(false);
        stock.reset();
        limit.set(0);
        return HttpAnswer.json(200, state(paused));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
