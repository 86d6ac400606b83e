package dev.cartwright.reference.analytics;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Analytics that go to a file, to a webhook, or to both, each at its own pace. */
public final class AnalyticsStream implements Analytics, AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /**
     * Where events go and what they say.
     *
     * @param shop whose events these are
     * @param currency the ISO 4217 code of all prices, in capitals
     * @param file takes a line for each event
     * @param webhook the address events are posted to
     * @param idle how long a cart is left alone before it counts as abandoned
     * @param life how long a cart lives after its last write
     */
    public record Settings(
            String shop, String currency, Optional<Path> file, Optional<URI> webhook, Duration idle, Duration life) {}

    private final List<EventQueue> queues;
    private final AbandonedCarts carts;

    /** A stream by these settings; what happens is stamped by {@code clock}. */
    public AnalyticsStream(Settings settings, Clock clock, Clock steadyClock) {
        EventText text = new EventText(settings.shop(), settings.currency());
        List<EventQueue> made = new ArrayList<>();
        settings.file().ifPresent(file -> made.add(new EventQueue(text, new FileSink(file))));
        settings.webhook().ifPresent(address -> made.add(new EventQueue(text, new WebhookSink(address, FIRST_PAUSE))));
        this.queues = List.copyOf(made);
        this.carts = new AbandonedCarts(
                (type, id, cart, source) -> {
                    Happening happening = new Happening(type, id, cart, source, clock.instant());
                    queues.forEach(queue -> queue.add(happening));
                },
                settings.idle(),
                settings.life(),
                steadyClock);
    }

    @Override
    public void happened(EventType type, CartId id, Cart cart, Optional<String> source) {
        carts.happened(type, id, cart, source);
    }

    /** How many events arrived, counted once for each place they go to. */
    public long delivered() {
        return queues.stream().mapToLong(EventQueue::delivered).sum();
    }

    /** How many did not and never will. */
    public long lost() {
        return queues.stream().mapToLong(EventQueue::lost).sum();
    }

    /** Delivers what is on its way, for a few seconds at most. */
    @Override
    public void close() {
        carts.close();
        queues.forEach(EventQueue::close);
    }
}
