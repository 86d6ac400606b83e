package dev.cartwright.reference.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shortens what carts in a Redis have left to live, for tests: Redis's own clock can't be moved. */
final class RedisClock {
    private static final int BATCH = 500;
    private static final String SHORTEN = """
            for _, cart in ipairs(KEYS) do
              local left = redis.call('PTTL', cart)
              if left >= 0 then
                redis.call('PEXPIRE', cart, left - tonumber(ARGV[1]))
              end
            end
            return 'OK'
            """;

    private RedisClock() {}

    /** As if {@code time} had passed for every cart whose key begins with {@code prefix}, which holds no wildcard. */
    static void advance(RedisLink link, String prefix, Duration time) {
        List<String> carts = List.copyOf(carts(link, prefix));
        for (int from = 0; from < carts.size(); from += BATCH) {
            List<String> batch = carts.subList(from, Math.min(from + BATCH, carts.size()));
            List<String> command = new ArrayList<>(List.of("EVAL", SHORTEN, String.valueOf(batch.size())));
            command.addAll(batch);
            command.add(String.valueOf(time.toMillis()));
            link.send(command);
        }
    }

    /** A set, because a SCAN may name a key twice. */
    private static Set<String> carts(RedisLink link, String prefix) {
        Set<String> carts = new LinkedHashSet<>();
        String cursor = "0";
        do {
            List<String> reply = link.send(List.of("SCAN", cursor, "MATCH", prefix + "*", "COUNT", "1000"));
            cursor = reply.getFirst();
            carts.addAll(reply.subList(1, reply.size()));
        } while (!cursor.equals("0"));
        return carts;
    }
}
