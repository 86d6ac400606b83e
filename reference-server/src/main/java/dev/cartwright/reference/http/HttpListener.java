package dev.cartwright.reference.http;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** A listening socket that answers by a {@link Handler}, one virtual thread a request. */
public final class HttpListener {
    private static final int BACKLOG = 1_024;

    /**
     * What is served.
     *
     * @param handler answers every request
     * @param defect the answer when the handler throws
     * @param stopping the answer to requests that come while the server stops
     * @param bodyLimit the most bytes read of a body
     * @param log told of defects
     * @param observer told of every answer
     * @param clients finds who sent a request
     */
    public record Site(
            Handler handler,
            Supplier<HttpAnswer> defect,
            Supplier<HttpAnswer> stopping,
            long bodyLimit,
            EventLog log,
            RequestObserver observer,
            ClientAddresses clients) {

        /** A site for programs: nobody observes it, and its own trouble is told in one word. */
        public static Site plain(Handler handler, long bodyLimit, EventLog log) {
            return new Site(
                    handler,
                    () -> HttpAnswer.empty(500),
                    () -> HttpAnswer.empty(503),
                    bodyLimit,
                    log,
                    RequestObserver.none(),
                    ClientAddresses.direct());
        }
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final InFlight inFlight;

    private HttpListener(HttpServer server, ExecutorService threads, InFlight inFlight) {
        this.server = server;
        this.threads = threads;
        this.inFlight = inFlight;
    }

    /**
     * Listens on {@code address}, with TLS when a context is given.
     *
     * @throws IOException when the address can't be listened on
     */
    public static HttpListener open(InetSocketAddress address, Optional<SSLContext> tls, Site site) throws IOException {
        ServerProperties.raise();
        HttpServer server = tls.isPresent() ? secure(address, tls.get()) : HttpServer.create(address, BACKLOG);
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("request-", 0).factory());
        InFlight inFlight = new InFlight();
        server.setExecutor(threads);
        server.createContext("/", new HttpGateway(site, inFlight));
        server.start();
        return new HttpListener(server, threads, inFlight);
    }

    private static HttpServer secure(InetSocketAddress address, SSLContext tls) throws IOException {
        HttpsServer server = HttpsServer.create(address, BACKLOG);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return server;
    }

    /** The address listened on, with the port that was given when any was asked for. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Where clients that know the server as {@code host} reach it, such as {@code http://127.0.0.1:40123}, without a path. */
    public URI uri(String host) {
        return URI.create("%s://%s:%d"
                .formatted(
                        server instanceof HttpsServer ? "https" : "http",
                        host.contains(":") ? "[" + host + "]" : host,
                        address().getPort()));
    }

    /** From now on answers ask their clients to connect anew, which by then should lead to another server. */
    public void partFromClients() {
        inFlight.part();
    }

    /**
     * Stops: requests in flight finish, for {@code grace} at most, later ones are answered that the
     * server is stopping; then the socket closes.
     */
    public void close(Duration grace) {
        inFlight.close();
        inFlight.awaitIdle(grace);
        server.stop(0);
        threads.shutdownNow();
    }
}
