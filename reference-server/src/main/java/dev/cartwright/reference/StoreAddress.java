package dev.cartwright.reference;

/** Where carts are kept. */
public sealed interface StoreAddress {
    /** In the process's own memory; they end with it. */
    record Memory() implements StoreAddress {}

    /**
     * In a Redis, over RESP.
     *
     * @param url {@code redis://[user:password@]host[:port][/database]}, or {@code rediss://} for TLS
     */
    record Redis(Secret url) implements StoreAddress {}

    /**
     * In a Redis, over Upstash's REST protocol.
     *
     * @param url an {@code https://} address, or {@code http://} for a Redis nearby
     * @param token what opens it
     */
    record Upstash(Secret url, Secret token) implements StoreAddress {}

    /**
     * In Durable Objects, behind the worker of {@code reference-server/cloudflare}.
     *
     * @param url the worker's {@code https://} address, or {@code http://} for one nearby
     * @param token what opens it
     */
    record Cloudflare(Secret url, Secret token) implements StoreAddress {}
}
