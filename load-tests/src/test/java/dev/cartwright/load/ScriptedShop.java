package dev.cartwright.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A small shop of known behaviour on a loopback port: right, unless its script says otherwise for a request. */
final class ScriptedShop implements AutoCloseable {

    /** What the shop does with one request. */
    record Act(long delayMillis, int status, String location, CookieScript cookie) {
        private static final int HANG_UP = -1;
        static final Act RIGHT = new Act(0, 200, "", CookieScript.RIGHT);

        static Act slow(long millis) {
            return new Act(millis, 200, "", CookieScript.RIGHT);
        }

        /** Closes the connection without an answer. */
        static Act hangUp() {
            return new Act(0, HANG_UP, "", CookieScript.RIGHT);
        }

        static Act redirect(String location) {
            return new Act(0, 302, location, CookieScript.RIGHT);
        }

        static Act status(int status) {
            return new Act(0, status, "", CookieScript.RIGHT);
        }

        static Act cookie(CookieScript cookie) {
            return new Act(0, 200, "", cookie);
        }
    }

    /** Which cookies an answer carries for a cart. */
    @FunctionalInterface
    interface CookieScript {
        CookieScript RIGHT = id -> List.of("__Host-CART_ID=" + id + "." + "0f".repeat(32)
                + "; Path=/; Max-Age=2592000; SameSite=Lax; Secure; HttpOnly");

        List<String> of(String id);
    }

    /** What it does with its n-th request, counted from 0. */
    @FunctionalInterface
    interface Script {
        Act act(long number, String method);
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Script script;
    private final AtomicLong requests = new AtomicLong();
    private final Map<String, ObjectNode> carts = new ConcurrentHashMap<>();

    ScriptedShop(Script script) throws IOException {
        this.script = script;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.setExecutor(threads);
        server.createContext("/api/cart", this::handle);
        server.start();
    }

    ShopProfile profile() {
        return profile("plain-1", "plain-2", "plain-3");
    }

    ShopProfile profile(String... skus) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return ShopProfile.of("scripted", address)
                .selling(
                        Map.of(
                                Part.PLAIN,
                                List.of(skus).stream().map(ShopSku::of).toList()),
                        "EUR")
                .answeringWithin(Duration.ofSeconds(3));
    }

    long requests() {
        return requests.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Act act = script.act(requests.getAndIncrement(), exchange.getRequestMethod());
            if (act.delayMillis() > 0) {
                Thread.sleep(act.delayMillis());
            }
            if (act.status() == Act.HANG_UP) {
                return;
            }
            String sent = exchange.getRequestHeaders().getFirst("Cookie");
            String id = sent == null ? UUID.randomUUID().toString() : sent.split("[=.]", -1)[1];
            ObjectNode cart = carts.computeIfAbsent(id, fresh -> JSON.createObjectNode());
            if (act.status() == 200) {
                change(cart, exchange.getRequestMethod(), body);
            }
            for (String cookie : act.cookie().of(id)) {
                exchange.getResponseHeaders().add("Set-Cookie", cookie);
            }
            byte[] answer = JSON.createObjectNode()
                    .put("ok", true)
                    .<ObjectNode>set("cart", cart)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            if (!act.location().isEmpty()) {
                exchange.getResponseHeaders().set("Location", act.location());
            }
            exchange.sendResponseHeaders(act.status(), answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void change(ObjectNode cart, String method, byte[] body) throws IOException {
        JsonNode asked = JSON.readTree(body);
        switch (method) {
            case "POST" -> line(cart, asked);
            case "PATCH" ->
                ((ObjectNode) cart.get(asked.get("id").asText()))
                        .put("qty", asked.get("qty").asInt());
            case "DELETE" -> cart.remove(asked.get("id").asText());
            case "PUT" -> {
                cart.removeAll();
                asked.get("lines").forEach(line -> line(cart, line));
            }
            default -> {}
        }
    }

    private static void line(ObjectNode cart, JsonNode asked) {
        String sku = asked.get("sku").get("id").asText();
        ObjectNode line = cart.putObject(sku);
        line.putObject("sku")
                .put("id", sku)
                .put("title", "A plain thing")
                .put("price", 1999)
                .put("stock", 100000);
        line.put("qty", asked.get("qty").asInt());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
