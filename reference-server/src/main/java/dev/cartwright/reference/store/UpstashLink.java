package dev.cartwright.reference.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.cart.StoreUnavailableException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;

/** A Redis over Upstash's REST protocol: one JSON array a command, {@code result} or {@code error} back. */
final class UpstashLink implements RedisLink {
    private final HttpClient http;
    private final HttpRequest.Builder request;
    private final Duration timeout;

    /** The Redis whose REST door is at {@code url}, opened by {@code token}. */
    UpstashLink(URI url, String token, Duration timeout) {
        this.timeout = timeout;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
        this.request = HttpRequest.newBuilder(url)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(timeout);
    }

    @Override
    public List<String> send(List<String> command) {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(
                request.copy()
                        .POST(BodyPublishers.ofString(AsciiJson.ofTexts(command)))
                        .build(),
                BodyHandlers.ofString());
        try {
            return result(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException _) {
            answer.cancel(true);
            throw new StoreUnavailableException("no connection, or none that answered in time");
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("the wait was interrupted");
        }
    }

    private static List<String> result(HttpResponse<String> answer) {
        Optional<JsonNode> body = AsciiJson.read(answer.body());
        Optional<String> error =
                body.map(json -> json.path("error")).filter(JsonNode::isTextual).map(JsonNode::textValue);
        if (error.isPresent()) {
            String code = ErrorReply.code(error.get());
            if (code.equals("NOSCRIPT")) {
                throw new NoScriptException();
            }
            throw new StoreUnavailableException("it answered " + code + ", status " + answer.statusCode());
        }
        if (answer.statusCode() != 200
                || body.filter(json -> json.has("result")).isEmpty()) {
            throw new StoreUnavailableException("it answered status " + answer.statusCode() + " without a result");
        }
        return texts(body.get().path("result"));
    }

    private static List<String> texts(JsonNode result) {
        if (result.isArray()) {
            return StreamSupport.stream(result.spliterator(), false)
                    .flatMap(item -> texts(item).stream())
                    .toList();
        }
        return result.isNull() ? List.of() : List.of(result.asText());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
