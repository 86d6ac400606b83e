package dev.cartwright.reference;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Assembly;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.catalogue.CatalogueException;
import dev.cartwright.reference.cookie.CookieCodec;
import dev.cartwright.reference.cookie.RotatingCookie;
import dev.cartwright.reference.cookie.SignedCookie;
import dev.cartwright.reference.database.DatabaseException;
import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reference.http.CertificateFileException;
import dev.cartwright.reference.http.Certificates;
import dev.cartwright.reference.http.EventLog;
import dev.cartwright.reference.http.HttpListener;
import dev.cartwright.reference.variants.VariantCatalogue;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A running reference server. Thread-safe. */
public final class ReferenceServer implements AutoCloseable {
    private final ServerConfiguration configuration;
    private final HttpListener listener;
    private final Optional<X509Certificate> certificate;
    private final ServerOperations operations;
    private final CartStore store;
    private final StockRoom stockRoom;
    private final Alteration alteration;
    private final Queue<ReferenceServer> neighbours = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private ReferenceServer(
            ServerConfiguration configuration,
            HttpListener listener,
            Optional<X509Certificate> certificate,
            ServerOperations operations,
            CartStore store,
            StockRoom stockRoom,
            Alteration alteration) {
        this.configuration = configuration;
        this.listener = listener;
        this.certificate = certificate;
        this.operations = operations;
        this.store = store;
        this.stockRoom = stockRoom;
        this.alteration = alteration;
    }

    /**
     * Starts a server; it answers when this returns.
     *
     * @throws ConfigurationException when the catalogue, the database, the certificate, a fault or a variant can't be
     *     used, or the address is taken
     */
    public static ReferenceServer start(ServerConfiguration configuration) {
        return start(
                configuration,
                () -> VariantCatalogue.alteration(configuration.variants())
                        .then(FaultCatalogue.alteration(configuration.faults())));
    }

    private static ReferenceServer start(ServerConfiguration configuration, Supplier<Alteration> alteration) {
        try {
            return started(configuration, alteration.get());
        } catch (IOException | UnresolvedAddressException taken) {
            throw new ConfigurationException("Can't listen on %s:%d (%s); choose another port, or 0 for any free one"
                    .formatted(configuration.host(), configuration.port(), taken.getMessage()));
        } catch (CatalogueException
                | DatabaseException
                | CertificateFileException
                | IllegalArgumentException unusable) {
            throw new ConfigurationException(String.valueOf(unusable.getMessage()));
        }
    }

    private static ReferenceServer started(ServerConfiguration given, Alteration alteration) throws IOException {
        ServerOperations operations = ServerOperations.of(given, alteration);
        ServerConfiguration configuration = operations.configuration();
        EventLog log = operations.log();
        Optional<CartStore> store = Optional.empty();
        Optional<StockRoom> stockRoom = Optional.empty();
        boolean listening = false;
        try {
            store = Optional.of(operations.store(CartStores.open(configuration, event -> log.life("store", event))));
            operations.manage(store.get());
            stockRoom = Optional.of(StockRoom.open(configuration, operations));
            operations.sells(stockRoom.get().catalogue());
            ReferenceServer server = listening(configuration, store.get(), stockRoom.get(), operations, alteration);
            listening = true;
            log.life("started", server.baseUri().toString());
            return server;
        } finally {
            if (!listening) {
                stockRoom.ifPresent(StockRoom::close);
                store.ifPresent(CartStore::close);
                operations.close();
            }
        }
    }

    private static ReferenceServer listening(
            ServerConfiguration configuration,
            CartStore store,
            StockRoom stockRoom,
            ServerOperations operations,
            Alteration alteration)
            throws IOException {
        Assembly assembly = Assembly.of(
                new Assembly.Order(
                        new Surroundings(stockRoom.catalogue(), configuration.clock(), configuration.ttl()),
                        store,
                        stockRoom.stock(),
                        codec(configuration),
                        operations.ports(),
                        Till.open(configuration, stockRoom.database(), operations),
                        configuration.cartPath(),
                        configuration.bodyLimit()),
                alteration);
        Optional<Certificates.Identity> identity = identity(configuration);
        HttpListener listener = HttpListener.open(
                new InetSocketAddress(configuration.host(), configuration.port()),
                identity.map(Certificates.Identity::context),
                new HttpListener.Site(
                        assembly.handler(),
                        () -> assembly.refusals().answer(new Refusal.Defect()).withHeader("Cache-Control", "no-store"),
                        () -> assembly.refusals()
                                .answer(new Refusal.Stopping())
                                .withHeader("Cache-Control", "no-store"),
                        assembly.bodyLimit(),
                        operations.log(),
                        operations.observer(),
                        operations.clients()));
        return new ReferenceServer(
                configuration,
                listener,
                identity.map(Certificates.Identity::certificate),
                operations,
                store,
                stockRoom,
                alteration);
    }

    private static CookieCodec codec(ServerConfiguration configuration) {
        CookieCodec current = new SignedCookie(configuration.cookieSecret().reveal());
        return configuration
                .operations()
                .previousSecret()
                .<CookieCodec>map(previous -> new RotatingCookie(current, new SignedCookie(previous.reveal())))
                .orElse(current);
    }

    private static Optional<Certificates.Identity> identity(ServerConfiguration configuration) {
        return switch (configuration.tls()) {
            case Tls.Off _ -> Optional.empty();
            case Tls.SelfMade _ ->
                // clients judge it by their own clock, not by the server's
                Optional.of(Certificates.selfMade(
                        configuration.host(), Clock.systemUTC().instant()));
            case Tls.KeyStoreFile(var file, var password) ->
                Optional.of(Certificates.read(file, password.reveal().toCharArray()));
        };
    }

    /** Where the server is, such as {@code http://127.0.0.1:40123}, without a path. */
    public URI baseUri() {
        return listener.uri(configuration.host());
    }

    /** Where the cart is, such as {@code http://127.0.0.1:40123/api/cart}. */
    public URI cartUri() {
        return baseUri().resolve(configuration.cartPath());
    }

    /** The server's time, as far ahead of the machine's as test controls have moved it. */
    public Clock clock() {
        return configuration.clock();
    }

    /** Where metrics and the cart's flag are, without a path; nothing without a management port. */
    public Optional<URI> managementUri() {
        return operations.managementUri();
    }

    /**
     * Starts another shop on the platform of this one: the same secret, store, variants and faults, without its database, its
     * checkout and its operations, on a free port. It stops when this server does. Carts in memory are its own.
     *
     * @param shop its name, other than this shop's
     * @throws ConfigurationException when no port is free
     */
    public ReferenceServer neighbour(String shop) {
        ReferenceServer other = start(configuration.neighbour(shop), () -> alteration);
        neighbours.add(other);
        return other;
    }

    /** The certificate that clients must trust; nothing over plain HTTP. */
    public Optional<X509Certificate> certificate() {
        return certificate;
    }

    /** Stops gracefully, once: load balancers are told, requests in flight finish, for the configured grace at most. */
    @Override
    public void close() {
        if (!stopped.compareAndSet(false, true)) {
            return;
        }
        neighbours.forEach(ReferenceServer::close);
        operations.drain(listener);
        operations.log().life("stopping", "requests in flight finish");
        listener.close(configuration.grace());
        stockRoom.close();
        store.close();
        operations.log().life("stopped", "");
        operations.close();
    }
}
