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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Analytics that go to a file, to a webhook, to a test, or to several of them, each at its own pace. */
public final class AnalyticsStream implements Analytics, AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /**
     * Where events go and what they say.
     *
     * @param shop whose events these are
     * @param currency tells the ISO 4217 code of all prices, in capitals
     * @param file takes a line for each event
     * @param webhook the address events are posted to
     * @param recent remembers them for a test
     * @param idle how long a cart is left alone before it counts as abandoned
     * @param life how long a cart lives after its last write
     */
    public record Settings(
            String shop,
            Supplier<String> currency,
            Optional<Path> file,
            Optional<URI> webhook,
            Optional<RecentEvents> recent,
            Duration idle,
            Duration life) {}

    /**
     * The times that a stream goes by.
     *
     * @param clock stamps what happens
     * @param steady says how long a cart is left alone
     */
    public record Clocks(Clock clock, Clock steady) {}

    private final List<EventQueue> queues;
    private final Optional<EventQueue> recent;
    private final AbandonedCarts carts;

    /** A stream by these settings, told of what {@code telling} lets through and writing as {@code writing} makes of it. */
    public AnalyticsStream(
            Settings settings, Clocks clocks, UnaryOperator<Analytics> telling, UnaryOperator<EventForm> writing) {
        EventForm form = writing.apply(new EventText(settings.shop(), settings.currency()));
        List<EventQueue> made = new ArrayList<>();
        settings.file().ifPresent(file -> made.add(new EventQueue(form, new FileSink(file))));
        settings.webhook().ifPresent(address -> made.add(new EventQueue(form, new WebhookSink(address, FIRST_PAUSE))));
        this.recent = settings.recent().map(test -> new EventQueue(form, test));
        recent.ifPresent(made::add);
        this.queues = List.copyOf(made);
        this.carts = new AbandonedCarts(
                telling.apply((type, id, cart, source) -> {
                    Happening happening =
                            new Happening(type, id, cart, source, clocks.clock().instant());
                    queues.forEach(queue -> queue.add(happening));
                }),
                settings.idle(),
                settings.life(),
                clocks.steady());
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

    /** How many are still on their way to a test; 0 only when it can read all that happened before the call. */
    public long pending() {
        return recent.map(EventQueue::pending).orElse(0L);
    }

    /** Delivers what is on its way, for a few seconds at most. */
    @Override
    public void close() {
        carts.close();
        queues.forEach(EventQueue::close);
    }
}
