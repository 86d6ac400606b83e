package dev.cartwright.reference.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import redis.clients.jedis.exceptions.JedisDataException;

/** Upstash's REST protocol before a real Redis: one JSON array a command, a bearer token. */
public final class UpstashFront implements AutoCloseable {
    public static final String TOKEN = "bearer-of-good-news";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final RealRedis redis;

    public UpstashFront(RealRedis redis) {
        this.redis = redis;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        http.setExecutor(threads);
        http.createContext("/", this::answer);
        http.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                tell(exchange, 401, Map.of("error", "Unauthorized"));
                return;
            }
            List<String> command = new ArrayList<>();
            for (JsonNode part : MAPPER.readTree(exchange.getRequestBody())) {
                command.add(part.asText());
            }
            try {
                tell(exchange, 200, Map.of("result", redis.command(command)));
            } catch (JedisDataException refused) {
                tell(exchange, 400, Map.of("error", String.valueOf(refused.getMessage())));
            }
        }
    }

    private static void tell(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] bytes = MAPPER.writeValueAsString(body).getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.close();
    }
}
