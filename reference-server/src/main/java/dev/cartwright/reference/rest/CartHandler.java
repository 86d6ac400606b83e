package dev.cartwright.reference.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartIds;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.cookie.SetCookies;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import dev.cartwright.reference.schema.Parsed;
import dev.cartwright.reference.schema.RequestSchema;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cart resource. Guards come first; then POST and PUT: schema, SKU, size, cart, stock; PATCH and
 * DELETE: schema, cookie, line, stock. A refusal mints no cookie, and repeats a valid one (ruling 7).
 */
public final class CartHandler implements Handler {

    /**
     * The ports the resource stands on; {@code door} refuses before all else, when the cart is off or the
     * client asks too often.
     */
    public record Ports(
            Guard door,
            Guards guards,
            CartCookies cookies,
            SetCookies setCookies,
            CartIds ids,
            RequestSchema schema,
            CartService service,
            CartJson json,
            RefusalAnswers refusals) {}

    private final Ports ports;

    /** A resource over these ports. */
    public CartHandler(Ports ports) {
        this.ports = ports;
    }

    @Override
    public HttpAnswer answer(HttpRequest request) {
        Optional<CartId> known = ports.cookies().identify(request);
        Optional<Refusal> refusal =
                ports.door().refuse(request).or(() -> ports.guards().refuse(request));
        if (refusal.isPresent()) {
            return refused(refusal.get(), known);
        }
        try {
            return done(request, known);
        } catch (StoreUnavailableException _) {
            return refused(new Refusal.StoreUnavailable(), known);
        }
    }

    private HttpAnswer done(HttpRequest request, Optional<CartId> known) {
        return switch (request.method()) {
            case "GET", "HEAD" -> {
                // a cart nobody has seen is empty: no store needs to be asked, or to be there
                Cart cart = known.map(ports.service()::read).orElse(Cart.EMPTY);
                yield told(new Outcome.Accepted(cart), known.orElseGet(ports.ids()::fresh), known);
            }
            case "POST" ->
                creating(
                        ports.schema().add(json(request)),
                        known,
                        id -> line -> ports.service().add(id, line));
            case "PUT" ->
                creating(
                        ports.schema().replace(json(request)),
                        known,
                        id -> lines -> ports.service().replace(id, lines));
            case "PATCH" ->
                changing(
                        ports.schema().set(json(request)),
                        known,
                        id -> (QuantityChange change) -> ports.service().set(id, change));
            case "DELETE" ->
                changing(
                        ports.schema().remove(json(request)),
                        known,
                        id -> lineKey -> ports.service().remove(id, lineKey));
            case "OPTIONS" -> HttpAnswer.empty(204).withHeader("Allow", String.join(", ", Guards.OFFERED));
            default -> refused(new Refusal.MethodNotAllowed(Guards.OFFERED), known);
        };
    }

    private <T> HttpAnswer creating(
            Parsed<T> parsed, Optional<CartId> known, Function<CartId, Function<T, Outcome>> change) {
        return switch (parsed) {
            case Parsed.Invalid<T>(var fields) -> refused(new Refusal.InvalidBody(fields), known);
            case Parsed.Valid<T>(T value) -> {
                CartId id = known.orElseGet(ports.ids()::fresh);
                yield told(change.apply(id).apply(value), id, known);
            }
        };
    }

    private <T> HttpAnswer changing(
            Parsed<T> parsed, Optional<CartId> known, Function<CartId, Function<T, Outcome>> change) {
        return switch (parsed) {
            case Parsed.Invalid<T>(var fields) -> refused(new Refusal.InvalidBody(fields), known);
            case Parsed.Valid<T>(T value) ->
                known.map(id -> told(change.apply(id).apply(value), id, known))
                        .orElseGet(() -> refused(new Refusal.CartNotFound(), known));
        };
    }

    private HttpAnswer told(Outcome outcome, CartId id, Optional<CartId> known) {
        return switch (outcome) {
            case Outcome.Refused(Refusal refusal) -> refused(refusal, known);
            case Outcome.Accepted(var cart) ->
                withCookie(HttpAnswer.jsonText(200, ports.json().text(cart)), id);
        };
    }

    private HttpAnswer refused(Refusal refusal, Optional<CartId> known) {
        HttpAnswer answer = ports.refusals().answer(refusal);
        return known.map(id -> withCookie(answer, id)).orElse(answer);
    }

    private HttpAnswer withCookie(HttpAnswer answer, CartId id) {
        HttpAnswer marked = answer;
        for (String value : ports.setCookies().valuesFor(id)) {
            marked = marked.withHeaders(marked.headers().and("Set-Cookie", value));
        }
        return marked;
    }

    /** Malformed or empty JSON is judged as {@code {}}. */
    private static JsonNode json(HttpRequest request) {
        return JsonText.read(request.text()).orElseGet(JsonNodeFactory.instance::objectNode);
    }
}
