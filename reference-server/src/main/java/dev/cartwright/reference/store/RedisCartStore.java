package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.StoreHealth;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.inventory.Inventory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carts in a Redis, each a hash that ends a TTL after its last write and is not there while it has no
 * lines. A script changes them where they are; a cart is known by its lines.
 */
public final class RedisCartStore extends RemoteCartStore<List<String>> {
    private final RedisLink link;
    private final CartScript script = new CartScript();
    private final String prefix;
    private final String ttlMillis;
    private final SkuTexts skus = LineText.skus();

    RedisCartStore(RedisLink link, String shop, Duration ttl) {
        this.link = link;
        this.prefix = "cartwright:cart:" + shop + ":";
        this.ttlMillis = String.valueOf(ttl.toMillis());
    }

    /** Carts in the Redis at a {@code redis://} or {@code rediss://} address. It need not be there yet. */
    public static RedisCartStore overResp(URI url, StoreSettings settings) {
        return guarded(new RespLink(url, settings.timeout()), settings);
    }

    /** Carts in the Redis behind Upstash's REST protocol. It need not be there yet. */
    public static RedisCartStore overUpstash(URI url, String token, StoreSettings settings) {
        return guarded(new UpstashLink(url, token, settings.timeout()), settings);
    }

    private static RedisCartStore guarded(RedisLink link, StoreSettings settings) {
        StoreBreaker breaker = new StoreBreaker(settings.events());
        return new RedisCartStore(new BreakerLink(link, breaker), settings.shop(), settings.ttl());
    }

    private String key(CartId id) {
        return prefix + id.value();
    }

    @Override
    Seen<List<String>> see(CartId id) {
        List<String> lines = link.send(List.of("HVALS", key(id)));
        return new Seen<>(LineText.cart(lines, skus), lines);
    }

    @Override
    Outcome add(CartId id, CartLine line, long stock) {
        List<String> arguments = arguments("add");
        arguments.addAll(List.of(
                LineText.key(line.key()),
                LineText.skuId(line.sku()),
                String.valueOf(line.qty()),
                String.valueOf(stock)));
        arguments.addAll(LineText.details(line, skus));
        return told(run(id, arguments));
    }

    @Override
    Reply set(CartId id, String lineKey, long qty, Map<String, Long> stock) {
        List<String> arguments = arguments("set");
        arguments.addAll(List.of(LineText.key(lineKey), String.valueOf(qty)));
        stock.forEach((skuId, pieces) -> arguments.addAll(List.of(AsciiJson.of(skuId), String.valueOf(pieces))));
        List<String> reply = run(id, arguments);
        return reply.getFirst().equals("STOCK_OF")
                ? new Reply.StockOf(AsciiJson.text(reply.get(1)))
                : new Reply.Done(told(reply));
    }

    @Override
    Outcome remove(CartId id, String lineKey) {
        List<String> arguments = arguments("remove");
        arguments.add(LineText.key(lineKey));
        return told(run(id, arguments));
    }

    @Override
    Outcome replace(CartId id, List<CartLine> lines, Inventory figures, Optional<Cart> after) {
        List<String> arguments = arguments(after.isPresent() ? "replace" : "judge");
        arguments.add(String.valueOf(lines.size()));
        for (CartLine line : lines) {
            arguments.addAll(List.of(
                    LineText.skuId(line.sku()),
                    String.valueOf(line.qty()),
                    String.valueOf(figures.stock(line.sku().id()))));
        }
        after.ifPresent(cart -> arguments.addAll(LineText.pairs(cart, skus)));
        return told(run(id, arguments));
    }

    @Override
    Outcome take(CartId id, Map<String, Long> bought) {
        List<String> arguments = arguments("take");
        bought.forEach((key, qty) -> arguments.addAll(List.of(LineText.key(key), String.valueOf(qty))));
        return told(run(id, arguments));
    }

    @Override
    boolean swap(CartId id, Seen<List<String>> before, Cart after) {
        List<String> arguments = arguments("swap");
        arguments.add(String.valueOf(before.mark().size()));
        arguments.addAll(LineText.keyed(before.mark(), skus));
        arguments.addAll(LineText.pairs(after, skus));
        return run(id, arguments).getFirst().equals("OK");
    }

    private List<String> arguments(String change) {
        return new ArrayList<>(List.of(change, ttlMillis));
    }

    private List<String> run(CartId id, List<String> arguments) {
        List<String> reply = script.run(link, key(id), arguments);
        if (reply.isEmpty()) {
            throw new StoreUnavailableException("it answered nothing to a change");
        }
        return reply;
    }

    private Outcome told(List<String> reply) {
        return reply.getFirst().equals("OK")
                ? new Outcome.Accepted(LineText.cart(reply.subList(1, reply.size()), skus))
                : refused(reply.getFirst());
    }

    @Override
    public boolean ready() {
        try {
            return !link.send(List.of("PING")).isEmpty();
        } catch (StoreUnavailableException _) {
            return false;
        }
    }

    @Override
    public StoreHealth health() {
        return link.health();
    }

    @Override
    public void advance(Duration time) {
        RedisClock.advance(link, prefix, time);
    }

    @Override
    public void close() {
        link.close();
    }
}
