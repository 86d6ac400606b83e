package dev.cartwright.app.console.shops;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the reference shop keeps its carts. Addresses and tokens come from the environment, as for {@code serve}. */
public enum StoreChoice {
    /** In the process's own memory. */
    MEMORY,
    /** In the Redis that the environment names. */
    REDIS,
    /** Behind the Cloudflare worker that the environment names. */
    CLOUDFLARE;

    private static final List<String> VARIABLES = List.of(
            "REDIS_URL",
            "UPSTASH_REDIS_REST_URL",
            "UPSTASH_REDIS_REST_TOKEN",
            "CLOUDFLARE_CART_URL",
            "CLOUDFLARE_CART_TOKEN");

    /** The variables that make a reference cart keep its carts there. */
    Map<String, String> variables(Map<String, String> environment) {
        if (this == MEMORY) {
            return Map.of();
        }
        Map<String, String> variables = new HashMap<>();
        variables.put("CART_STORE_PROVIDER", name().toLowerCase(Locale.ROOT));
        for (String name : VARIABLES) {
            String value = environment.get(name);
            if (value != null) {
                variables.put(name, value);
            }
        }
        return variables;
    }
}
