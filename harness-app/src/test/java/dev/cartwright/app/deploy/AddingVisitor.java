package dev.cartwright.app.deploy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A visitor who adds a mug after a mug to one cart and counts what was acknowledged. One thread adds. */
final class AddingVisitor {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient http;
    private final URI cart;
    private Optional<String> cookie = Optional.empty();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong open = new AtomicLong();

    AddingVisitor(HttpClient http, URI cart) {
        this.http = http;
        this.cart = cart;
    }

    /** Adds one. */
    void add() throws InterruptedException {
        HttpRequest.Builder request =
                request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(MUG));
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                acknowledged.incrementAndGet();
                cookie = answer.headers()
                        .firstValue("Set-Cookie")
                        .map(value -> value.split(";", 2)[0])
                        .or(() -> cookie);
                return;
            }
        } catch (IOException _) {
            // not acknowledged
        }
        open.incrementAndGet();
    }

    /** How many there are. */
    long held() throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request().GET().build(), BodyHandlers.ofString());
        return MAPPER.readTree(answer.body())
                .path("cart")
                .path("mug-enamel")
                .path("qty")
                .asLong();
    }

    private HttpRequest.Builder request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(cart).timeout(PATIENCE);
        cookie.ifPresent(value -> request.header("Cookie", value));
        return request;
    }

    long acknowledged() {
        return acknowledged.get();
    }

    /** How many adds were not acknowledged and may have happened. */
    long open() {
        return open.get();
    }
}
