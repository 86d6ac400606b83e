package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.StoreUnavailableException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A backend behind HTTP that takes JSON by POST and is opened by a bearer token. Thread-safe. */
final class RestDoor implements AutoCloseable {
    private final HttpClient http;
    private final HttpRequest.Builder request;
    private final Duration timeout;

    /** The door at {@code url}, where one question and its answer take {@code timeout} at most. */
    RestDoor(URI url, String token, Duration timeout) {
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

    /** What is answered to {@code json}, whatever its status. */
    HttpResponse<String> post(String json) {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(
                request.copy().POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            answer.cancel(true);
            throw new StoreUnavailableException("no connection, or none that answered in time");
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("the wait was interrupted");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
