package dev.cartwright.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** One visitor of a shop: it keeps the cart cookie as it was last set. */
final class Client {
    private static final OkHttpClient HTTP = new OkHttpClient.Builder().build();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** An answer as it was received. */
    record Answer(int status, Headers headers, String text) {
        JsonNode json() {
            try {
                return MAPPER.readTree(text);
            } catch (IOException notJson) {
                throw new UncheckedIOException(notJson);
            }
        }

        JsonNode cart() {
            return json().path("cart");
        }

        String error() {
            return json().path("error").asText();
        }

        List<String> setCookies() {
            return headers.values("Set-Cookie");
        }

        /** The value of the cart cookie set. */
        Optional<String> cookie() {
            return setCookies().stream()
                    .filter(value -> value.startsWith("__Host-CART_ID="))
                    .map(value -> value.substring("__Host-CART_ID=".length()).split(";", 2)[0])
                    .findFirst();
        }
    }

    private final OkHttpClient http;
    private final URI base;
    private Optional<String> cookie = Optional.empty();

    Client(ReferenceServer server) {
        this(server, HTTP);
    }

    Client(ReferenceServer server, OkHttpClient http) {
        this.base = server.baseUri();
        this.http = http;
    }

    Optional<String> cookie() {
        return cookie;
    }

    Client withCookie(String value) {
        cookie = Optional.of(value);
        return this;
    }

    Answer get() {
        return send("GET", "");
    }

    Answer post(String body) {
        return send("POST", body);
    }

    Answer patch(String body) {
        return send("PATCH", body);
    }

    Answer put(String body) {
        return send("PUT", body);
    }

    Answer delete(String body) {
        return send("DELETE", body);
    }

    Answer send(String method, String body, String... headers) {
        return sendTo("/api/cart", method, body, headers);
    }

    Answer sendTo(String path, String method, String body, String... headers) {
        Request.Builder request = new Request.Builder().url(base + path);
        boolean typed = false;
        for (int i = 0; i < headers.length; i += 2) {
            request.addHeader(headers[i], headers[i + 1]);
            typed |= headers[i].equals("Content-Type");
        }
        if (!typed && !body.isEmpty()) {
            request.addHeader("Content-Type", "application/json");
        }
        cookie.ifPresent(value -> request.addHeader("Cookie", "__Host-CART_ID=" + value));
        boolean bare = method.equals("GET") || method.equals("HEAD");
        request.method(
                method, bare ? null : RequestBody.create(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        try (Response response = http.newCall(request.build()).execute()) {
            Answer answer = new Answer(
                    response.code(), response.headers(), response.body().string());
            answer.cookie().ifPresent(value -> cookie = Optional.of(value));
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
