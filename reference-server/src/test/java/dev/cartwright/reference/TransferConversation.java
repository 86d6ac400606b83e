package dev.cartwright.reference;

import java.util.Arrays;
import okhttp3.Headers;

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
    }

    final void browsers() {
        fresh();
        send("POST", MUG, "Origin", FOREIGN, "Content-Type", "text/plain; x=application/json");
        send("GET", "", "Origin", "https://elsewhere-127.0.0.1");
        mugs();
        send("POST", "{\"lines\":[]}", "X-HTTP-Method-Override", "PUT");
        send("TRACE", "");
        told("GET", "");
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
                                answer.headers().get("X-Content-Type-Options"),
                                answer.headers().get("Server"),
                                answer.headers().get("X-Powered-By"))));
    }
}
