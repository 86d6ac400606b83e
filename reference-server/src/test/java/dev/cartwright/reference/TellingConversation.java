package dev.cartwright.reference;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.http.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A conversation about what a shop tells analytics of its carts, for what no answer of the cart shows. */
public final class TellingConversation extends Conversation {
    private static final String CHECKOUT = "/api/checkout-session";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");

    private final Management controls = new Management(server);
    private final Map<String, String> carts = new LinkedHashMap<>();
    private long read;

    public TellingConversation(String... faults) {
        super(
                faults,
                new String[0],
                builder -> builder.checkout(checkout -> checkout.withPlayMoney(CheckoutShop.WEBHOOK)));
    }

    /** The whole conversation's transcript. */
    public List<String> run() throws Exception {
        Client visitor = new Client(server);
        visitor.post("{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":2,\"meta\":{\"source\":\"newsletter\"}}");
        visitor.post("{\"sku\":{\"id\":\"plain-01\"}}");
        visitor.patch("{\"id\":\"mug-enamel\",\"qty\":5}");
        visitor.get();
        visitor.delete("{\"id\":\"plain-01\"}");
        visitor.patch("{\"id\":\"mug-enamel\",\"qty\":0}");
        visitor.post("{\"sku\":{\"id\":\"no-such\"}}");
        visitor.sendTo(CHECKOUT, "POST", "");
        visitor.put("{\"lines\":[{\"sku\":{\"id\":\"mug-enamel\"}}]}");
        visitor.sendTo(CHECKOUT, "POST", "");
        Client leaving = new Client(server);
        leaving.post("{\"sku\":{\"id\":\"mug-enamel\"}}");
        told("one after the other");
        atOnce();
        told("at once");
        controls.send("POST", "/test/clock", "{\"advanceSeconds\":1800}");
        told("left");
        leaving.post("{\"sku\":{\"id\":\"mug-enamel\"}}");
        told("come back to");
        return transcript;
    }

    private void atOnce() throws Exception {
        Client one = new Client(server);
        one.post("{\"sku\":{\"id\":\"mug-enamel\"}}");
        Client other = new Client(server).withCookie(one.cookie().orElseThrow());
        List<Callable<Client.Answer>> adds = List.of(
                () -> one.post("{\"sku\":{\"id\":\"plain-01\"},\"qty\":3}"),
                () -> other.post("{\"sku\":{\"id\":\"plain-01\"},\"qty\":3}"),
                () -> new Client(server).post("{\"sku\":{\"id\":\"plain-02\"}}"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Client.Answer> answer : threads.invokeAll(adds)) {
                answer.get();
            }
        }
    }

    /** Writes down what was told since, in no order: what is told of others at the same time may come in between. */
    private void told(String since) {
        long before = read;
        new Client(server).post("{\"sku\":{\"id\":\"plain-03\"}}");
        List<String> lines =
                await().until(() -> lines(before), all -> all.toString().contains("plain-03"));
        read = before + lines.size();
        transcript.add(since + lines.stream().map(this::named).sorted().collect(Collectors.joining("\n", "\n", "")));
    }

    private List<String> lines(long after) {
        return controls.send("POST", "/test/events", "{\"after\":%d}".formatted(after))
                .text()
                .lines()
                .toList();
    }

    /** An event that calls its cart by the order in which it was first told of. */
    private String named(String event) {
        ObjectNode json = (ObjectNode) JsonText.read(event).orElseThrow();
        String id = json.path("cart_id").asText();
        String kind = HASH.matcher(id).matches() ? "a hash" : "no hash";
        return json.put("cart_id", carts.computeIfAbsent(id, _ -> "cart %d, %s".formatted(carts.size() + 1, kind)))
                .toString();
    }
}
