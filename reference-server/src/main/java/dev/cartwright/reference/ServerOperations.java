package dev.cartwright.reference;

import dev.cartwright.reference.OperationsSettings.Rate;
import dev.cartwright.reference.analytics.Analytics;
import dev.cartwright.reference.analytics.AnalyticsStream;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.checkout.CheckoutHandler;
import dev.cartwright.reference.checkout.PaymentProvider;
import dev.cartwright.reference.checkout.WebhookHandler;
import dev.cartwright.reference.control.EnabledPage;
import dev.cartwright.reference.control.ManagementHandler;
import dev.cartwright.reference.control.MetricsPage;
import dev.cartwright.reference.control.TestControls;
import dev.cartwright.reference.database.Database;
import dev.cartwright.reference.http.ClientAddresses;
import dev.cartwright.reference.http.EventLog;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpListener;
import dev.cartwright.reference.http.LogQueue;
import dev.cartwright.reference.http.RequestObserver;
import dev.cartwright.reference.operations.CartSwitch;
import dev.cartwright.reference.operations.Meters;
import dev.cartwright.reference.operations.Operations;
import dev.cartwright.reference.operations.PrometheusMeters;
import dev.cartwright.reference.operations.RateLimit;
import dev.cartwright.reference.operations.TrustedProxies;
import dev.cartwright.reference.rest.Guard;
import dev.cartwright.reference.rest.InventoryHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The parts that {@link OperationsSettings} ask for; nothing is opened or loaded that they do not. */
final class ServerOperations implements AutoCloseable {
    private static final int BODY_LIMIT = 64 * 1_024;

    private final ServerConfiguration configuration;
    private final OperationsSettings settings;
    private final Optional<LogQueue> queue;
    private final EventLog log;
    private final CartSwitch cart;
    private final Optional<PrometheusMeters> meters;
    private final Optional<AnalyticsStream> analytics;
    private final Optional<TestControls> controls;
    private final Clock steadyClock;
    private Optional<HttpListener> management = Optional.empty();
    private volatile String currency;
    private volatile boolean stopping;

    private ServerOperations(ServerConfiguration given, Alteration alteration) {
        this.settings = given.operations();
        this.controls = settings.testControls() ? Optional.of(new TestControls()) : Optional.empty();
        this.configuration =
                controls.map(test -> given.at(test.clock(given.clock()))).orElse(given);
        this.steadyClock = controls.map(test -> test.clock(given.steadyClock())).orElse(given.steadyClock());
        this.currency = configuration.checkout().currency();
        Clock clock = configuration.clock();
        this.queue = configuration.log() == EventLog.NOBODY
                ? Optional.empty()
                : Optional.of(new LogQueue(
                        configuration.log(), lost -> EventLog.line(clock, "lines-lost", String.valueOf(lost))));
        this.log =
                new EventLog(clock, queue.<Consumer<String>>map(lines -> lines).orElse(EventLog.NOBODY));
        this.cart = new CartSwitch(settings.cartEnabled());
        this.meters = settings.metered() ? Optional.of(new PrometheusMeters(paths(configuration))) : Optional.empty();
        this.analytics = settings.analytics().wanted() || controls.isPresent()
                ? Optional.of(stream(alteration))
                : Optional.empty();
    }

    private AnalyticsStream stream(Alteration alteration) {
        return new AnalyticsStream(
                new AnalyticsStream.Settings(
                        configuration.shop(),
                        () -> currency.toUpperCase(Locale.ROOT),
                        settings.analytics().file(),
                        settings.analytics().webhook().map(address -> URI.create(address.reveal())),
                        controls.map(TestControls::events),
                        settings.analytics().abandonedAfter(),
                        configuration.ttl()),
                new AnalyticsStream.Clocks(configuration.clock(), steadyClock),
                alteration::analytics,
                alteration::events);
    }

    /** The parts for that configuration, its analytics as {@code alteration} changes them; {@link #manage} then opens the management listener. */
    static ServerOperations of(ServerConfiguration configuration, Alteration alteration) {
        return new ServerOperations(configuration, alteration);
    }

    private static Set<String> paths(ServerConfiguration configuration) {
        Set<String> paths = new HashSet<>(Set.of(
                "/healthz",
                "/readyz",
                MetricsPage.PATH,
                CheckoutHandler.PATH,
                WebhookHandler.PATH,
                InventoryHandler.PATH));
        paths.add(configuration.cartPath());
        return paths;
    }

    /** The configuration as the server follows it: under test controls its clock can be moved. */
    ServerConfiguration configuration() {
        return configuration;
    }

    /** The store as the server uses it: under test controls it can be paused. */
    CartStore store(CartStore opened) {
        return controls.map(test -> test.store(opened)).orElse(opened);
    }

    /** The catalogue as the server uses it: under test controls its stock can be set. */
    Catalogue catalogue(Catalogue listed) {
        return controls.map(test -> test.catalogue(listed)).orElse(listed);
    }

    /** The payment provider as the server uses it: under test controls it can be paused. */
    PaymentProvider provider(PaymentProvider opened) {
        return controls.map(test -> test.provider(opened)).orElse(opened);
    }

    /** Says what the shop sells, which knows best what its prices are in. */
    void sells(Catalogue catalogue) {
        catalogue.currency().ifPresent(code -> currency = code);
    }

    /** Says that the shop's stock is in a database. */
    void stockIsIn(Database database) {
        controls.ifPresent(test -> test.stockIsIn(database, configuration.shop()));
    }

    EventLog log() {
        return log;
    }

    /** What the cart stands on. */
    Operations ports() {
        Guard open = _ -> Optional.empty();
        Guard own = settings.rateLimit().map(this::limit).orElse(open);
        return new Operations(
                cart,
                controls.map(test -> test.limit(own, steadyClock)).orElse(own),
                meters.<Meters>map(counting -> counting).orElse(Meters.none()),
                analytics.<Analytics>map(stream -> stream).orElse(Analytics.none()),
                () -> !stopping,
                settings.metricsPublic() ? Map.of(MetricsPage.PATH, metrics()) : Map.of(),
                log::life);
    }

    private Guard limit(Rate rate) {
        return new RateLimit(rate.perSecond(), rate.burst(), steadyClock);
    }

    private Handler metrics() {
        return new MetricsPage(meters.orElseThrow()::text);
    }

    RequestObserver observer() {
        return meters.<RequestObserver>map(log::and).orElse(log);
    }

    ClientAddresses clients() {
        return settings.trustedProxies().isEmpty()
                ? ClientAddresses.direct()
                : new TrustedProxies(settings.trustedProxies());
    }

    /** Opens the management listener, if there is to be one. */
    void manage(CartStore store) {
        meters.ifPresent(counting -> {
            counting.watchStore(store::health);
            counting.watch("cartwright.cart.enabled", "1 while the cart is turned on", cart::isOn);
            queue.ifPresent(lines -> counting.watchCount(
                    "cartwright.log.lines.lost", "Lines of the log that nobody took in time", lines::lost));
            analytics.ifPresent(stream -> {
                counting.watchCount("cartwright.analytics.events.delivered", "Events that arrived", stream::delivered);
                counting.watchCount(
                        "cartwright.analytics.events.lost", "Events that found no room or no taker", stream::lost);
            });
        });
        management = settings.management().map(listen -> open(listen, store));
    }

    private long pending() {
        return analytics.map(AnalyticsStream::pending).orElse(0L);
    }

    private HttpListener open(OperationsSettings.Listen listen, CartStore store) {
        Map<String, Handler> pages = new HashMap<>();
        pages.put(MetricsPage.PATH, metrics());
        pages.put(EnabledPage.PATH, EnabledPage.of(cart, on -> log.life("cart-enabled", String.valueOf(on))));
        controls.ifPresent(test -> pages.putAll(test.pages(configuration.clock(), store, this::pending)));
        ManagementHandler handler = new ManagementHandler(pages);
        try {
            HttpListener listener = HttpListener.open(
                    new InetSocketAddress(listen.host(), listen.port()),
                    Optional.empty(),
                    HttpListener.Site.plain(handler, BODY_LIMIT, log));
            log.life("management", listener.uri(listen.host()).toString());
            return listener;
        } catch (IOException | UnresolvedAddressException taken) {
            throw new ConfigurationException(
                    "Can't listen on %s:%d (%s); choose another MANAGEMENT_PORT, or 0 for any free one, and a MANAGEMENT_HOST of this machine"
                            .formatted(listen.host(), listen.port(), taken.getMessage()));
        }
    }

    /** Where management is, if it is anywhere. */
    Optional<URI> managementUri() {
        return management.map(
                listener -> listener.uri(settings.management().orElseThrow().host()));
    }

    /** Tells load balancers, and waits until they had time to hear it. */
    void drain(HttpListener shop) {
        stopping = true;
        if (settings.drain().isZero()) {
            return;
        }
        log.life("draining", settings.drain().toSeconds() + " s");
        shop.partFromClients();
        try {
            Thread.sleep(settings.drain());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        management.ifPresent(listener -> listener.close(Duration.ZERO));
        analytics.ifPresent(AnalyticsStream::close);
        queue.ifPresent(LogQueue::close);
    }
}
