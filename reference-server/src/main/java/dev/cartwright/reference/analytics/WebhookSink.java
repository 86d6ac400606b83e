package dev.cartwright.reference.analytics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Posts events as a JSON array. What fails in a way that may pass (no answer, 408, 429, 5xx) is sent
 * again, five times in all with growing pauses, under the same {@code Idempotency-Key}; what is refused
 * is not.
 */
final class WebhookSink implements EventSink {
    private static final int TRIES = 5;
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(5);

    private final URI address;
    private final Duration firstPause;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Posts to {@code address}; the pause before each further try is twice the one before. */
    WebhookSink(URI address, Duration firstPause) {
        this.address = address;
        this.firstPause = firstPause;
    }

    @Override
    public boolean deliver(List<String> events) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWERING)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("[" + String.join(",", events) + "]"))
                .build();
        Duration pause = firstPause;
        for (int tries = 1; ; tries++) {
            int status = status(request);
            if (status >= 200 && status < 300) {
                return true;
            }
            if (tries == TRIES || !mayPass(status)) {
                return false;
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private static boolean mayPass(int status) {
        return status == 0 || status == 408 || status == 429 || status >= 500;
    }

    /** The answer's status; 0 without an answer. */
    private int status(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
