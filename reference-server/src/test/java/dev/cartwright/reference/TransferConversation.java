package dev.cartwright.reference;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** The part of a conversation about the order of checks, and about what HTTP and browsers see beside the cart. */
abstract class TransferConversation extends Conversation {
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";
    private static final String FOREIGN = "https://elsewhere.example";

    TransferConversation(String[] faults, String[] variants) {
        super(faults, variants);
    }

    final void order() {
        fresh();
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"nothing\"},\"qty\":0}]}");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"nothing\"},\"size\":\"M\"}]}");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"tee-classic\"},\"qty\":999999}]}");
        send("PATCH", "{\"id\":\"nothing\",\"qty\":1}");
        send("POST", "{}", "Content-Type", "text/plain");
        send("POST", "{}", "Origin", FOREIGN, "Content-Type", "application/json");
        send("POST", "{" + " ".repeat(1_024 * 1_024));
        send("COPY", "{}");
        mugs();
        send("DELETE", "{\"id\":\"nothing\",\"more\":1}");
        send("DELETE", "");
    }

    final void browsers() {
        fresh();
        send("POST", MUG, "Origin", FOREIGN, "Content-Type", "text/plain; x=application/json");
        send("GET", "", "Origin", "https://elsewhere-127.0.0.1");
        send("POST", MUG, "Origin", "https://elsewhere-127.0.0.1", "Content-Type", "text/plain");
        mugs();
        send("POST", "{\"lines\":[]}", "X-HTTP-Method-Override", "PUT");
        send("TRACE", "");
        told("GET", "");
    }

    final void transfer() {
        fresh();
        told("HEAD", "");
        told("OPTIONS", "");
        told("GET", "", "Accept", "text/html,*/*;q=0.8");
        for (String accepted : List.of("gzip", "gzip;q=0")) {
            told("GET", "", "Accept-Encoding", accepted);
        }
        mugs();
        told("GET", "", "If-None-Match", "\"cart\"");
        told("GET", "", "If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT");
        told("POST", MUG, "Transfer-Encoding", "chunked");
        told("POST", "{" + " ".repeat(300 * 1_024), "Transfer-Encoding", "chunked");
        told("PATCH", "{\"id\":\"mug-enamel\",\"qty\":2}", "Transfer-Encoding", "chunked");
        told("POST", MUG, "Expect", "100-continue");
        told("POST", MUG, "Content-Type", "text/plain");
        told("GET", "");
        fresh();
        told("GET", "");
        Client client = new Client(server);
        for (String path : List.of("/api/cart/", "/api/cart/more")) {
            write("GET " + path, client.sendTo(path, "GET", "", "Accept-Encoding", "identity"));
        }
        write("POST below the cart", client.sendTo("/api/cart/more", "POST", MUG, "Accept-Encoding", "identity"));
    }

    final void limited() {
        Management controls = new Management(server);
        mugs();
        controls.put("/test/rate-limit", "{\"requestsPerSecond\":1}");
        send("GET", "");
        send("GET", "");
        send("POST", MUG);
        clock.advance(Duration.ofSeconds(1));
        send("GET", "");
        controls.put("/test/rate-limit", "{\"requestsPerSecond\":0}");
        send("GET", "");
    }

    /** A body whose length is not told. */
    static RequestBody chunked(byte[] body) {
        return new RequestBody() {
            @Override
            public @Nullable MediaType contentType() {
                return null;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.write(body);
            }
        };
    }

    /** Writes down what an answer tells in the fields that a conversation leaves out otherwise. */
    final void told(String method, String body, String... headers) {
        Client.Answer answer = call(method, body, Headers.of(headers));
        transcript.add("%s %s%n    -> %d tells %s"
                .formatted(
                        method,
                        Arrays.toString(headers),
                        answer.status(),
                        Arrays.asList(
                                Integer.toHexString(answer.text().hashCode()),
                                answer.headers().get("Content-Type"),
                                answer.headers().get("Content-Length"),
                                answer.headers().get("Content-Encoding"),
                                answer.headers().get("Allow"),
                                answer.headers().get("ETag"),
                                answer.headers().get("Vary"),
                                answer.headers().get("Cache-Control"),
                                answer.headers().get("X-Content-Type-Options"),
                                answer.headers().get("Server"),
                                answer.headers().get("X-Powered-By"))));
    }
}
