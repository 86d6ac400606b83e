package dev.cartwright.reference.analytics;

import dev.cartwright.reference.http.JsonText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Remembers the last {@value #MOST} events, for a test to read. Thread-safe. */
public final class RecentEvents implements EventSink {
    private static final int MOST = 10_000;

    private record Numbered(long number, String event) {
        boolean isOf(String cartId) {
            return JsonText.read(event)
                    .filter(json -> json.path("cart_id").asText().equals(cartId))
                    .isPresent();
        }
    }

    private final Deque<Numbered> remembered = new ArrayDeque<>();
    private long told;

    @Override
    public synchronized boolean deliver(List<String> events) {
        for (String event : events) {
            remembered.addLast(new Numbered(++told, event));
        }
        while (remembered.size() > MOST) {
            remembered.removeFirst();
        }
        return true;
    }

    /** How many events were told so far, remembered or not. */
    public synchronized long told() {
        return told;
    }

    /**
     * The events after the {@code number}-th, each a line of JSON, in their order.
     *
     * @param cartId the cart whose events are wanted, all of them without one
     */
    public synchronized List<String> after(long number, Optional<String> cartId) {
        return remembered.stream()
                .filter(event -> event.number() > number)
                .filter(event -> cartId.isEmpty() || event.isOf(cartId.get()))
                .map(Numbered::event)
                .toList();
    }

    @Override
    public void close() {}
}
