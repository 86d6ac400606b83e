package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.withJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The client's word taken for the server's: price, title and stock from the request (ruling 18). */
final class TrustFaults {
    private TrustFaults() {}

    static List<Fault> all() {
        return Stream.of("price", "title", "stock")
                .map(member -> new Fault(
                        "client-%s-trusted".formatted(member),
                        "The %s the client sends becomes the line's".formatted(member),
                        "1",
                        () -> cart(inner -> new Trusting(inner, member))))
                .toList();
    }

    /** Remembers what each cart's client said of each SKU, and tells that. */
    private static final class Trusting implements Handler {
        private final Map<String, JsonNode> said = new ConcurrentHashMap<>();
        private final Handler inner;
        private final String member;

        Trusting(Handler inner, String member) {
            this.inner = inner;
            this.member = member;
        }

        @Override
        public HttpAnswer answer(HttpRequest request) {
            HttpAnswer answer = inner.answer(request);
            if (!answer.isSuccess() || Answers.cart(answer).isEmpty()) {
                return answer;
            }
            String cart = Answers.cookie(answer).orElse("");
            Answers.object(request).ifPresent(body -> {
                note(cart, body);
                body.path("lines").forEach(line -> note(cart, line));
            });
            return withJson(answer, body -> {
                for (JsonNode line : body.path("cart")) {
                    JsonNode claim =
                            said.get(cart + " " + line.path("sku").path("id").asText());
                    if (claim != null) {
                        ((ObjectNode) line.path("sku")).set(member, claim);
                    }
                }
                return body;
            });
        }

        private void note(String cart, JsonNode line) {
            JsonNode claim = line.path("sku").path(member);
            if (!claim.isMissingNode()) {
                said.put(cart + " " + line.path("sku").path("id").asText(), claim);
            }
        }
    }
}
