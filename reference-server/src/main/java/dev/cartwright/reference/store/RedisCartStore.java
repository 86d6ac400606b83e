package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartChange;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StoreHealth;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.inventory.Inventory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Carts in a Redis, each a hash that ends a TTL after its last write and is not there while it has no
 * lines. A {@link CartChange} whose stock is plain figures is one script, so one round trip; any other
 * change is made of what was read and written only if that is still what is there.
 */
public final class RedisCartStore implements CartStore {
    private static final int TRIES = 200;

    /**
     * How carts are kept.
     *
     * @param shop the shop whose carts they are; no other shop's store sees them
     * @param ttl how long a cart lives after its last write
     * @param timeout the most that one command takes
     * @param events told when the store goes and comes back
     */
    public record Settings(String shop, Duration ttl, Duration timeout, Consumer<String> events) {}

    private final RedisLink link;
    private final CartScript script = new CartScript();
    private final String prefix;
    private final String ttlMillis;

    RedisCartStore(RedisLink link, String shop, Duration ttl) {
        this.link = link;
        this.prefix = "cartwright:cart:" + shop + ":";
        this.ttlMillis = String.valueOf(ttl.toMillis());
    }

    /** Carts in the Redis at a {@code redis://} or {@code rediss://} address. It need not be there yet. */
    public static RedisCartStore overResp(URI url, Settings settings) {
        return guarded(new RespLink(url, settings.timeout()), settings);
    }

    /** Carts in the Redis behind Upstash's REST protocol. It need not be there yet. */
    public static RedisCartStore overUpstash(URI url, String token, Settings settings) {
        return guarded(new UpstashLink(url, token, settings.timeout()), settings);
    }

    private static RedisCartStore guarded(RedisLink link, Settings settings) {
        return new RedisCartStore(
                new BreakerLink(link, new StoreBreaker(settings.events())), settings.shop(), settings.ttl());
    }

    @Override
    public Cart read(CartId id) {
        return LineText.cart(lines(id));
    }

    private List<String> lines(CartId id) {
        return link.send(List.of("HVALS", key(id)));
    }

    private String key(CartId id) {
        return prefix + id.value();
    }

    @Override
    public Outcome update(CartId id, Function<Cart, Outcome> change) {
        Optional<Outcome> outcome = change instanceof CartChange known ? scripted(id, known) : Optional.empty();
        return outcome.orElseGet(() -> compared(id, change));
    }

    /** Nothing when the change's stock rule is more than figures. */
    private Optional<Outcome> scripted(CartId id, CartChange change) {
        return switch (change) {
            case CartChange.Add(CartLine line, var stock) -> stock.figures().map(figures -> add(id, line, figures));
            case CartChange.Set set -> set.stock().figures().map(figures -> set(id, set, figures));
            case CartChange.Replace replace -> replace.stock().figures().map(figures -> replace(id, replace, figures));
            case CartChange.Remove(String lineKey) ->
                Optional.of(told(run(id, List.of("remove", ttlMillis, LineText.key(lineKey)))));
            // a payment is rare enough for two round trips
            case CartChange.TakeBought _ -> Optional.empty();
        };
    }

    private Outcome add(CartId id, CartLine line, Inventory figures) {
        List<String> arguments = new ArrayList<>(List.of(
                "add",
                ttlMillis,
                LineText.key(line.key()),
                LineText.skuId(line.sku()),
                String.valueOf(line.qty()),
                String.valueOf(figures.stock(line.sku().id()))));
        arguments.addAll(LineText.details(line));
        return told(run(id, arguments));
    }

    /**
     * The stock is handed in before the line is known: of the SKUs its key can mean, and if it is none
     * of them, a second time of the one that the script names.
     */
    private Outcome set(CartId id, CartChange.Set set, Inventory figures) {
        String lineKey = set.change().lineKey();
        List<String> skuIds = skuIds(lineKey);
        for (int tries = 0; tries < TRIES; tries++) {
            List<String> arguments = new ArrayList<>(List.of(
                    "set",
                    ttlMillis,
                    LineText.key(lineKey),
                    String.valueOf(set.change().qty())));
            for (String skuId : skuIds) {
                arguments.add(AsciiJson.of(skuId));
                arguments.add(String.valueOf(figures.stock(skuId)));
            }
            List<String> reply = run(id, arguments);
            if (!reply.getFirst().equals("STOCK_OF")) {
                return told(reply);
            }
            skuIds = AsciiJson.read(reply.get(1)).stream()
                    .map(node -> node.textValue())
                    .toList();
        }
        throw busy();
    }

    private static List<String> skuIds(String lineKey) {
        return Stream.of(lineKey.length(), lineKey.lastIndexOf(':'), lineKey.indexOf(':'))
                .filter(end -> end > 0)
                .distinct()
                .map(end -> lineKey.substring(0, end))
                .toList();
    }

    private Outcome replace(CartId id, CartChange.Replace replace, Inventory figures) {
        if (replace.lines().isEmpty() && replace.failure().isPresent()) {
            return new Outcome.Refused(replace.failure().get());
        }
        List<String> arguments = new ArrayList<>(List.of(
                replace.failure().isPresent() ? "judge" : "replace",
                ttlMillis,
                String.valueOf(replace.lines().size())));
        for (CartLine line : replace.lines()) {
            arguments.add(LineText.skuId(line.sku()));
            arguments.add(String.valueOf(line.qty()));
            arguments.add(String.valueOf(figures.stock(line.sku().id())));
        }
        Cart after = replace.after();
        if (replace.failure().isEmpty()) {
            arguments.addAll(LineText.pairs(after));
        }
        List<String> reply = run(id, arguments);
        return reply.getFirst().equals("OK") ? Outcome.of(after, replace.failure()) : told(reply);
    }

    private Outcome compared(CartId id, Function<Cart, Outcome> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            List<String> lines = lines(id);
            Outcome outcome = change.apply(LineText.cart(lines));
            if (!(outcome instanceof Outcome.Accepted(Cart cart)) || swapped(id, lines, cart)) {
                return outcome;
            }
        }
        throw busy();
    }

    private boolean swapped(CartId id, List<String> before, Cart after) {
        List<String> arguments = new ArrayList<>(List.of("swap", ttlMillis, String.valueOf(before.size())));
        arguments.addAll(LineText.keyed(before));
        arguments.addAll(LineText.pairs(after));
        return run(id, arguments).getFirst().equals("OK");
    }

    private List<String> run(CartId id, List<String> arguments) {
        List<String> reply = script.run(link, key(id), arguments);
        if (reply.isEmpty()) {
            throw new StoreUnavailableException("it answered nothing to a change");
        }
        return reply;
    }

    private static Outcome told(List<String> reply) {
        return switch (reply.getFirst()) {
            case "OK" -> new Outcome.Accepted(LineText.cart(reply.subList(1, reply.size())));
            case "ABSENT" -> new Outcome.Refused(new Refusal.ItemNotInCart());
            case "OUT_OF_STOCK" -> new Outcome.Refused(new Refusal.OutOfStock());
            case "INSUFFICIENT_STOCK" -> new Outcome.Refused(new Refusal.InsufficientStock());
            default -> throw new StoreUnavailableException("it answered a change with something else");
        };
    }

    private static StoreUnavailableException busy() {
        return new StoreUnavailableException("the cart changed faster than it could be written");
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
