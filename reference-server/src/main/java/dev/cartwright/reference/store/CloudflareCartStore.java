package dev.cartwright.reference.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.StoreHealth;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.inventory.Inventory;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Carts in Durable Objects, one for each, behind the worker of the folder {@code cloudflare} (protocol
 * section 3). The object changes its cart in one step; a cart is known by its version.
 */
public final class CloudflareCartStore extends RemoteCartStore<String> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** An id no cart has, for asking whether objects answer; reading keeps nothing. */
    private static final CartId NOBODY = new CartId("-");

    private final RestDoor door;
    private final StoreBreaker breaker;
    private final String shop;
    private final long ttlSeconds;
    private final AtomicLong advancedMillis = new AtomicLong();
    private final SkuTexts skus = LineText.skus();

    /** Carts behind the worker at {@code url}, which {@code token} opens. It need not be there yet. */
    public CloudflareCartStore(URI url, String token, StoreSettings settings) {
        this.door = new RestDoor(url, token, settings.timeout());
        this.breaker = new StoreBreaker(settings.events());
        this.shop = settings.shop();
        this.ttlSeconds = settings.ttl().toSeconds();
    }

    @Override
    Seen<String> see(CartId id) {
        JsonNode cart = answer(id, order("get")).path("cart");
        return new Seen<>(LineJson.cart(cart, skus), cart.path("version").asText(""));
    }

    @Override
    Outcome add(CartId id, CartLine line, long stock) {
        ObjectNode order = order("increment").put("stock", String.valueOf(stock));
        order.set("line", LineJson.line(line, skus));
        return told(answer(id, order));
    }

    @Override
    Reply set(CartId id, String lineKey, long qty, Map<String, Long> stock) {
        ObjectNode order = order("setQty").put("key", lineKey).put("qty", String.valueOf(qty));
        ArrayNode stocks = order.putArray("stocks");
        stock.forEach((skuId, pieces) -> stocks.addObject().put("skuId", skuId).put("stock", String.valueOf(pieces)));
        JsonNode answer = answer(id, order);
        return answer.path("refused").asText().equals("STOCK_OF")
                ? new Reply.StockOf(answer.path("skuId").asText())
                : new Reply.Done(told(answer));
    }

    @Override
    Outcome remove(CartId id, String lineKey) {
        return told(answer(id, order("remove").put("key", lineKey)));
    }

    @Override
    Outcome replace(CartId id, List<CartLine> lines, Inventory figures, Optional<Cart> after) {
        ObjectNode order = order("set");
        ArrayNode judged = order.putArray("judged");
        for (CartLine line : lines) {
            judged.addObject()
                    .put("skuId", line.sku().id())
                    .put("qty", String.valueOf(line.qty()))
                    .put("stock", String.valueOf(figures.stock(line.sku().id())));
        }
        after.ifPresent(cart -> order.set("lines", LineJson.lines(cart, skus)));
        return told(answer(id, order));
    }

    @Override
    Outcome take(CartId id, Map<String, Long> bought) {
        ObjectNode order = order("take");
        ArrayNode pieces = order.putArray("bought");
        bought.forEach((key, qty) -> pieces.addObject().put("key", key).put("qty", String.valueOf(qty)));
        return told(answer(id, order));
    }

    @Override
    boolean swap(CartId id, Seen<String> before, Cart after) {
        ObjectNode order = order("set").put("version", before.mark());
        order.set("lines", LineJson.lines(after, skus));
        return answer(id, order).path("ok").asBoolean();
    }

    private ObjectNode order(String operation) {
        ObjectNode order =
                JSON.objectNode().put("op", operation).put("shop", shop).put("ttl", ttlSeconds);
        long advanced = advancedMillis.get();
        return advanced == 0 ? order : order.put("advanced", advanced);
    }

    private JsonNode answer(CartId id, ObjectNode order) {
        String json = AsciiJson.of(order.put("id", id.value()));
        return breaker.ask(() -> understood(door.post(json)));
    }

    private static JsonNode understood(HttpResponse<String> answer) {
        Optional<JsonNode> body = answer.statusCode() == 200 ? AsciiJson.read(answer.body()) : Optional.empty();
        return body.filter(json -> json.path("ok").asBoolean() ? json.has("cart") : json.has("refused"))
                .orElseThrow(() ->
                        new StoreUnavailableException("it answered status " + answer.statusCode() + " without a cart"));
    }

    private Outcome told(JsonNode answer) {
        return answer.path("ok").asBoolean()
                ? new Outcome.Accepted(LineJson.cart(answer.path("cart"), skus))
                : refused(answer.path("refused").asText());
    }

    @Override
    public boolean ready() {
        try {
            see(NOBODY);
            return true;
        } catch (StoreUnavailableException _) {
            return false;
        }
    }

    @Override
    public StoreHealth health() {
        return breaker.health();
    }

    /** Only for this store: another server on the same worker goes on as before. */
    @Override
    public void advance(Duration time) {
        advancedMillis.addAndGet(time.toMillis());
    }

    @Override
    public void close() {
        door.close();
    }
}
