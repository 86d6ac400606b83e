package dev.cartwright.reference.analytics;

import java.util.List;

/** Takes events to where they belong. One thread calls it. */
interface EventSink extends AutoCloseable {
    /**
     * Delivers events, each a line of JSON, in their order; may take its time.
     *
     * @return whether they arrived; if not, they are given up
     * @throws InterruptedException when the server stops meanwhile
     */
    boolean deliver(List<String> events) throws InterruptedException;

    @Override
    void close();
}
