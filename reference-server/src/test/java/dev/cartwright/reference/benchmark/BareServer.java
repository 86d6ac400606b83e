package dev.cartwright.reference.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's server, which reads the body and answers constant bytes: what there is to compare with. */
final class BareServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;

    BareServer(int bytes) throws IOException {
        this(bytes, Executors.newVirtualThreadPerTaskExecutor());
    }

    BareServer(int bytes, ExecutorService threads) throws IOException {
        this.threads = threads;
        byte[] body = new byte[bytes];
        java.util.Arrays.fill(body, (byte) 'x');
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, body));
        server.start();
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
