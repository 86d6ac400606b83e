package dev.cartwright.reference.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import dev.cartwright.reference.inventory.Holds.Shortage;
import dev.cartwright.reference.inventory.Inventory;
import dev.cartwright.reference.schema.Parsed;
import dev.cartwright.reference.schema.ValidationSchema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /api/inventory/validate}: whether there is enough of some items, for other services of the
 * shop, which know its token. It knows no cart, sets no cookie and changes nothing.
 */
public final class InventoryHandler implements Handler {
    /** Where it is. */
    public static final String PATH = "/api/inventory/validate";

    private static final List<String> OFFERED = List.of("POST", "OPTIONS");
    private static final String SCHEME = "Bearer ";

    private final Inventory inventory;
    private final Guard limit;
    private final Guards guards;
    private final RefusalAnswers refusals;
    private final byte[] token;

    /** A resource that whoever knows {@code token} may ask, as often as {@code limit} lets anybody. */
    public InventoryHandler(Inventory inventory, Guard limit, Guards guards, RefusalAnswers refusals, String token) {
        this.inventory = inventory;
        this.limit = limit;
        this.guards = guards;
        this.refusals = refusals;
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public HttpAnswer answer(HttpRequest request) {
        if (request.method().equals("OPTIONS")) {
            return HttpAnswer.empty(204).withHeader("Allow", String.join(", ", OFFERED));
        }
        Optional<Refusal> refusal = refusal(request);
        if (refusal.isPresent()) {
            return refusals.answer(refusal.get());
        }
        try {
            return judged(request);
        } catch (StoreUnavailableException _) {
            return refusals.answer(new Refusal.StoreUnavailable());
        }
    }

    /** A token is no cookie that a browser adds by itself, so where a request comes from does not matter. */
    private Optional<Refusal> refusal(HttpRequest request) {
        if (!request.method().equals("POST")) {
            return Optional.of(new Refusal.MethodNotAllowed(OFFERED));
        }
        // before the token is looked at: nobody shall guess it at leisure
        Optional<Refusal> tooOften = limit.refuse(request);
        if (tooOften.isPresent()) {
            return tooOften;
        }
        if (!isAllowed(request)) {
            return Optional.of(new Refusal.Unauthorized());
        }
        return guards.bodyLimit().refuse(request).or(() -> guards.mediaType().refuse(request));
    }

    private boolean isAllowed(HttpRequest request) {
        List<String> given = request.headers().all("Authorization");
        return given.size() == 1
                && given.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        given.getFirst().substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8), token);
    }

    private HttpAnswer judged(HttpRequest request) {
        Parsed<Map<String, Long>> parsed =
                ValidationSchema.read(JsonText.read(request.text()).orElseGet(JsonNodeFactory.instance::objectNode));
        return switch (parsed) {
            case Parsed.Invalid<Map<String, Long>>(var fields) -> refusals.answer(new Refusal.InvalidBody(fields));
            case Parsed.Valid<Map<String, Long>>(Map<String, Long> wanted) -> {
                List<Shortage> shortages = wanted.entrySet().stream()
                        .map(item -> new Shortage(item.getKey(), item.getValue(), inventory.stock(item.getKey())))
                        .filter(item -> item.requested() > item.available())
                        .toList();
                yield shortages.isEmpty()
                        ? HttpAnswer.json(
                                200, JsonNodeFactory.instance.objectNode().put("ok", true))
                        : refusals.answer(new Refusal.InventoryInsufficient(shortages));
            }
        };
    }
}
