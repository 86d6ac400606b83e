package dev.cartwright.load.injector;

import dev.cartwright.load.wire.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One visit: its cart as it has to be, and the cookie that names it. Used by one thread at a time.
 *
 * <p>A visit ends with its first wrong answer: what follows would be judged by a cart that is no longer known, and one
 * failure of the shop would be counted several times.
 */
final class Visit {

    private static final int ADDED = 1;
    private static final int UPDATED = 3;

    private final long arrivedAt;
    private final String sku;
    private final List<String> replacement;
    private Map<String, Integer> lines = Map.of();
    private Optional<CartCookie> cookie = Optional.empty();
    private long sentAt;
    private boolean over;

    private Visit(long arrivedAt, String sku, List<String> replacement) {
        this.arrivedAt = arrivedAt;
        this.sku = sku;
        this.replacement = replacement;
    }

    /**
     * The visit with this number.
     *
     * @param arrivedAt its arrival on the steady clock, ns
     * @param skus the ids to choose from; empty for visits that only read
     */
    static Visit of(long number, long seed, List<String> skus, long arrivedAt) {
        if (skus.isEmpty()) {
            return new Visit(arrivedAt, "", List.of());
        }
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        int first = random.nextInt(skus.size());
        int second = (first + 1 + random.nextInt(Math.max(1, skus.size() - 1))) % skus.size();
        List<String> replacement =
                first == second ? List.of(skus.get(first)) : List.of(skus.get(first), skus.get(second));
        return new Visit(arrivedAt, skus.get(first), replacement);
    }

    long arrivedAt() {
        return arrivedAt;
    }

    long sentAt() {
        return sentAt;
    }

    /** Whether nothing more is to be sent. */
    boolean over() {
        return over;
    }

    /** Takes the time at which a request leaves. */
    void sends(long now) {
        sentAt = now;
    }

    /** The {@code Cookie} header, carried by hand: also over plain HTTP, where a jar would keep it back (ruling 16). */
    Optional<String> cookieHeader() {
        return cookie.map(known -> CartCookie.NAME + "=" + known.value());
    }

    /** The body an operation sends; empty for a GET. */
    String body(Operation operation) {
        return switch (operation) {
            case GET -> "";
            case ADD -> "{\"sku\":{\"id\":" + quoted(sku) + "},\"qty\":" + ADDED + "}";
            case UPDATE -> "{\"id\":" + quoted(sku) + ",\"qty\":" + UPDATED + "}";
            case REMOVE -> "{\"id\":" + quoted(sku) + "}";
            case REPLACE -> {
                StringBuilder body = new StringBuilder("{\"lines\":[");
                for (int i = 0; i < replacement.size(); i++) {
                    body.append(i == 0 ? "" : ",")
                            .append("{\"sku\":{\"id\":")
                            .append(quoted(replacement.get(i)))
                            .append("},\"qty\":")
                            .append(i + 1)
                            .append('}');
                }
                yield body.append("]}").toString();
            }
        };
    }

    /** Whether the answer was right, and whether its cookie was. */
    record Judgement(boolean right, boolean cookieRight) {}

    /** Judges an answer and goes on from it; null when none came. */
    Judgement hears(Operation operation, @Nullable Answer answer) {
        if (answer == null) {
            over = true;
            return new Judgement(false, true);
        }
        boolean cookieRight = takesCookie(answer);
        Map<String, Integer> expected = after(operation);
        boolean right = answer.status() == 200 && CartContent.matches(answer.body(), expected);
        lines = expected;
        over = !right || cookie.isEmpty();
        return new Judgement(right, cookieRight);
    }

    /** A success sets exactly one cart cookie; where an error sets one, it has to be right too (ruling 7). */
    private boolean takesCookie(Answer answer) {
        List<CartCookie> set = CartCookie.among(answer.setCookies());
        boolean success = answer.status() >= 200 && answer.status() < 300;
        boolean right =
                (set.size() == 1 || (set.isEmpty() && !success)) && set.stream().allMatch(this::isRight);
        if (!set.isEmpty()) {
            cookie = Optional.of(set.getLast());
        }
        return right;
    }

    private boolean isRight(CartCookie seen) {
        return seen.valid() && cookie.map(known -> known.id().equals(seen.id())).orElse(true);
    }

    private Map<String, Integer> after(Operation operation) {
        return switch (operation) {
            case GET -> lines;
            case ADD -> Map.of(sku, ADDED);
            case UPDATE -> Map.of(sku, UPDATED);
            case REMOVE -> Map.of();
            case REPLACE -> {
                Map<String, Integer> replaced = new LinkedHashMap<>();
                for (int i = 0; i < replacement.size(); i++) {
                    replaced.put(replacement.get(i), i + 1);
                }
                yield replaced;
            }
        };
    }

    private static String quoted(String text) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();
    }
}
