package dev.cartwright.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.InventorySettings.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * A conversation about paying, for what no other shows: checkouts, webhooks, holds and the inventory, with a shop that takes play
 * money and keeps its stock in a database.
 */
public final class PayingConversation extends Conversation {
    private static final Secret INVENTORY_TOKEN = Secret.of("a token of the tests, long enough");
    private static final String CHECKOUT = "/api/checkout-session";
    private static final Pattern ID =
            Pattern.compile("cs_test_[0-9a-f]{32}\\w*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\w*");

    private final Map<String, String> ids = new LinkedHashMap<>();

    public PayingConversation(String... faults) {
        super(
                faults,
                new String[0],
                builder -> builder.inventory(InventorySettings.defaults()
                                .in(Mode.RESERVE_TTL)
                                .withToken(INVENTORY_TOKEN))
                        .checkout(checkout -> checkout.withPlayMoney(CheckoutShop.WEBHOOK)));
    }

    /** The whole conversation's transcript. */
    public List<String> run() throws Exception {
        asking();
        failing();
        telling();
        holding();
        validating();
        return transcript;
    }

    private void asking() throws Exception {
        fresh();
        checkout("{}");
        mugs();
        checkout("{}");
        checkout("{}");
        checkout("{\"amount\":1}");
        send("GET", "");
        ask("GET", CHECKOUT, "");
        ask("POST", CHECKOUT, "{}", "Origin", "https://elsewhere.example", "Content-Type", "text/plain");
        send("PATCH", "{\"id\":\"mug-enamel\",\"qty\":5}");
        checkout("{}");
        mugs();
        checkout("{}");
        full();
        checkout("{}");
        mugs();
        write("at once", atOnce(List.of(cookie.orElse("none"), cookie.orElse("none"), cookie.orElse("none"))));
    }

    /** A cart with more lines than a few, one with a size and one that costs nothing. */
    private void full() throws Exception {
        mugs();
        send("POST", "{\"sku\":{\"id\":\"plain-01\"}}");
        send("POST", "{\"sku\":{\"id\":\"plain-02\"}}");
        send("POST", "{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"M\"}");
        send("POST", "{\"sku\":{\"id\":\"sticker-free\"}}");
    }

    private void failing() {
        Management controls = new Management(server);
        mugs();
        controls.put("/test/stock", "{\"sku\":\"mug-enamel\",\"stock\":1}");
        checkout("{}");
        controls.send("POST", "/test/reset", "{}");
        send("GET", "");
        controls.put("/test/payments", "{\"paused\":true}");
        mugs();
        checkout("{}");
        controls.put("/test/payments", "{\"paused\":false}");
        send("GET", "");
        controls.put("/test/store", "{\"paused\":true}");
        checkout("{}");
        controls.put("/test/store", "{\"paused\":false}");
    }

    private void telling() throws Exception {
        mugs();
        JsonNode session = checkout("{}");
        String paid = event("checkout.session.completed", session);
        String expired = event("checkout.session.expired", session);
        webhook("unsigned", paid, Optional.empty());
        send("GET", "");
        webhook("forged", paid, Optional.of(signature("whsec_of_somebody", 0, paid)));
        send("GET", "");
        webhook("old", paid, Optional.of(signature(CheckoutShop.WEBHOOK.reveal(), 600, paid)));
        send("GET", "");
        tell("unknown", event("customer.updated", session));
        send("POST", "{\"sku\":{\"id\":\"plain-01\"}}");
        send("POST", "{\"sku\":{\"id\":\"plain-02\"}}");
        tell("paid", paid);
        send("GET", "");
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}");
        tell("paid again", paid);
        send("GET", "");
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}");
        tell("expired after all", expired);
        send("GET", "");
        mugs();
        session = checkout("{}");
        tell("expired", event("checkout.session.expired", session));
        send("GET", "");
        tell("paid after all", event("checkout.session.completed", session));
        mugs();
        session = checkout("{}");
        tell("failed", event("payment_intent.payment_failed", session));
        send("GET", "");
    }

    private void holding() throws Exception {
        Management controls = new Management(server);
        String all = "{\"sku\":{\"id\":\"notebook-ruled\"},\"qty\":10}";
        String one = "{\"sku\":{\"id\":\"notebook-ruled\"}}";
        holds(all);
        others(one);
        clock.advance(Duration.ofSeconds(25));
        others(one);
        send("PATCH", "{\"id\":\"notebook-ruled\",\"qty\":1}");
        checkout("{}");
        send("PATCH", "{\"id\":\"notebook-ruled\",\"qty\":10}");
        JsonNode session = checkout("{}");
        tell("expired", event("checkout.session.expired", session));
        others(one);
        holds(all);
        clock.advance(Duration.ofMinutes(21));
        others(one);
        holds(all);
        send("PATCH", "{\"id\":\"notebook-ruled\",\"qty\":2}");
        session = checkout("{}");
        others("{\"sku\":{\"id\":\"notebook-ruled\"},\"qty\":8}");
        tell("failed", event("payment_intent.payment_failed", session));
        others("{\"sku\":{\"id\":\"notebook-ruled\"},\"qty\":9}");
        partly(all);
        session = holds(one);
        tell("paid", event("checkout.session.completed", session));
        transcript.add("left " + controls.get("/test/stock").json().path("notebook-ruled"));
        List<String> buyers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            fresh();
            send("POST", "{\"sku\":{\"id\":\"vase-last-of-series\"}}");
            buyers.add(cookie.orElse("none"));
        }
        write("last piece", atOnce(buyers));
        clock.advance(Duration.ofMinutes(21));
    }

    /** A checkout that lacks one of its two items must not keep the other from anybody. */
    private void partly(String all) {
        fresh();
        send("POST", all);
        send("POST", "{\"sku\":{\"id\":\"vase-last-of-series\"}}");
        String unlucky = cookie.orElse("none");
        holds("{\"sku\":{\"id\":\"vase-last-of-series\"}}");
        cookie = Optional.of(unlucky);
        checkout("{}");
        others(all);
        clock.advance(Duration.ofMinutes(21));
    }

    private JsonNode holds(String line) {
        fresh();
        send("POST", line);
        return checkout("{}");
    }

    /** Whether somebody else can have it, and pay it; the hold is over with the shop's time. */
    private void others(String line) {
        Optional<String> mine = cookie;
        fresh();
        send("POST", line);
        checkout("{}");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"plain-01\"}}]}");
        checkout("{}");
        cookie = mine;
    }

    private void validating() {
        String token = "Bearer " + INVENTORY_TOKEN.reveal();
        for (String body : List.of(
                "{\"items\":[{\"sku\":\"mug-enamel\",\"qty\":1}]}",
                "{\"items\":[{\"sku\":\"mug-enamel\",\"qty\":1000000000}]}",
                "{\"items\":[]}")) {
            ask("POST", "/api/inventory/validate", body, "Authorization", token);
        }
        ask("POST", "/api/inventory/validate", "{\"items\":[{\"sku\":\"mug-enamel\"}]}");
    }

    private JsonNode checkout(String body) {
        return ask("POST", CHECKOUT, body).json();
    }

    private Client.Answer ask(String method, String path, String body, String... headers) {
        Client client = new Client(server);
        Client.Answer answer = cookie.map(client::withCookie).orElse(client).sendTo(path, method, body, headers);
        String told = "Allow %s, Retry-After %s"
                .formatted(answer.headers().get("Allow"), answer.headers().get("Retry-After"));
        write(method + " " + path + " " + body, List.of(answer.status() + " " + answer.text(), told));
        return answer;
    }

    private List<String> atOnce(List<String> cookies) throws Exception {
        List<Callable<String>> all = new ArrayList<>();
        for (String one : cookies) {
            all.add(() -> {
                Client.Answer answer = new Client(server).withCookie(one).sendTo(CHECKOUT, "POST", "");
                return answer.status() + " "
                        + (answer.status() == 200
                                ? answer.json().path("sessionId").asText()
                                : "");
            });
        }
        List<String> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> one : threads.invokeAll(all)) {
                seen.add(one.get());
            }
        }
        return cookies.stream().distinct().count() == 1
                ? seen.stream().distinct().toList()
                : seen.stream().map(answer -> answer.substring(0, 3)).sorted().toList();
    }

    private void write(String what, List<String> seen) {
        transcript.add(what + " -> "
                + ID.matcher(String.join(" | ", seen))
                        .replaceAll(found -> ids.computeIfAbsent(found.group(), _ -> "id " + (ids.size() + 1))));
    }

    private static String event(String type, JsonNode session) {
        String id = session.path("sessionId").asText();
        String object = type.startsWith("payment_intent")
                ? "{\"id\":\"pi_%s\",\"object\":\"payment_intent\",\"metadata\":{\"order_id\":\"%s\"}}"
                        .formatted(id, session.path("orderId").asText())
                : "{\"id\":\"%s\",\"object\":\"checkout.session\",\"payment_status\":\"paid\"}".formatted(id);
        return "{\"id\":\"evt_%s_%s\",\"type\":\"%s\",\"data\":{\"object\":%s}}".formatted(type, id, type, object);
    }

    private String signature(String secret, long age, String body) throws Exception {
        long stamp = clock.instant().getEpochSecond() - age;
        return "t=%d,v1=%s".formatted(stamp, CheckoutShop.signature(Secret.of(secret), stamp, body));
    }

    private void tell(String what, String body) throws Exception {
        webhook(what, body, Optional.of(signature(CheckoutShop.WEBHOOK.reveal(), 0, body)));
    }

    private void webhook(String what, String body, Optional<String> signature) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));
        signature.ifPresent(value -> headers.addAll(List.of("Stripe-Signature", value)));
        Client.Answer answer =
                new Client(server).sendTo("/api/stripe-webhook", "POST", body, headers.toArray(String[]::new));
        write("webhook " + what, List.of(answer.status() + " " + answer.text()));
    }
}
