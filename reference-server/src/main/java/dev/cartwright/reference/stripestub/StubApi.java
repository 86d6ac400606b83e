package dev.cartwright.reference.stripestub;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The part of Stripe's API that a checkout uses: sessions created, retrieved and expired, and refunds; a
 * key that was used gets the first answer again, and with other parameters an error. Thread-safe.
 */
final class StubApi {
    private static final String SESSIONS = "/v1/checkout/sessions";
    private static final long SHORTEST = 30 * 60;
    private static final long LONGEST = 24 * 60 * 60;
    private static final int MOST_LINES = 100;

    private record Kept(String fingerprint, Reply reply) {}

    private final String key;
    private final Clock clock;
    private final Map<String, Kept> answers = new HashMap<>();
    private final Map<String, StubSession> sessions = new LinkedHashMap<>();
    private final Map<String, String> refunds = new LinkedHashMap<>();
    private final List<String> idempotencyKeys = new ArrayList<>();

    StubApi(String key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A request of the library's. */
    record Question(
            String method, String path, Optional<String> authorization, Optional<String> idempotencyKey, String body) {}

    synchronized Reply answer(Question question) {
        if (!question.authorization().equals(Optional.of("Bearer " + key))) {
            return Reply.error(401, "invalid_request_error", "api_key_invalid", "Invalid API Key provided");
        }
        FormBody body = new FormBody(question.body());
        if (!question.method().equals("POST") || question.idempotencyKey().isEmpty()) {
            return carriedOut(question, body);
        }
        String idempotencyKey = question.idempotencyKey().get();
        idempotencyKeys.add(idempotencyKey);
        String fingerprint = question.path() + " " + body.fingerprint();
        Kept kept = answers.get(idempotencyKey);
        if (kept != null) {
            return kept.fingerprint().equals(fingerprint)
                    ? new Reply(kept.reply().status(), kept.reply().body(), true)
                    : Reply.error(
                            400,
                            "idempotency_error",
                            "idempotency_key_in_use",
                            "Keys for idempotent requests can only be used with the same parameters they were first used with.");
        }
        Reply reply = carriedOut(question, body);
        if (reply.status() == 200) {
            // a request that never began, because its parameters were wrong, does not use its key up
            answers.put(idempotencyKey, new Kept(fingerprint, reply));
        }
        return reply;
    }

    private Reply carriedOut(Question question, FormBody body) {
        String path = question.path();
        boolean post = question.method().equals("POST");
        if (path.equals(SESSIONS) && post) {
            return created(body);
        }
        if (path.startsWith(SESSIONS + "/")) {
            String rest = path.substring(SESSIONS.length() + 1);
            return post && rest.endsWith("/expire")
                    ? expired(rest.substring(0, rest.length() - "/expire".length()))
                    : session(rest).map(found -> Reply.ok(found.json())).orElse(Reply.missing("checkout.session"));
        }
        return path.equals("/v1/refunds") && post
                ? refunded(body)
                : Reply.error(404, "invalid_request_error", "url_invalid", "Unrecognized request URL");
    }

    private Reply created(FormBody body) {
        long now = clock.instant().getEpochSecond();
        long expiresAt = body.number("expires_at").orElse(now + LONGEST);
        if (!body.text("mode").equals(Optional.of("payment"))) {
            return Reply.invalid("parameter_missing", "Only mode=payment is played here");
        }
        if (expiresAt < now + SHORTEST || expiresAt > now + LONGEST) {
            return Reply.invalid("parameter_invalid", "expires_at must be between 30 minutes and 24 hours from now");
        }
        long amount = 0;
        int lines = 0;
        String currency = "";
        for (; body.text("line_items[%d][quantity]".formatted(lines)).isPresent(); lines++) {
            String line = "line_items[%d]".formatted(lines);
            long quantity = body.number(line + "[quantity]").orElse(0L);
            Optional<Long> price = body.number(line + "[price_data][unit_amount]");
            currency = body.text(line + "[price_data][currency]").orElse("");
            if (quantity < 1 || price.isEmpty() || currency.length() != 3) {
                return Reply.invalid("parameter_invalid", line + " needs a quantity, a unit amount and a currency");
            }
            amount += quantity * price.get();
        }
        if (lines == 0 || lines > MOST_LINES) {
            return Reply.invalid("parameter_invalid", "line_items must be 1 to 100");
        }
        StubSession session = new StubSession(
                fresh("cs_test"),
                amount,
                currency,
                body.text("client_reference_id").orElse(""),
                body.members("metadata"),
                now,
                expiresAt,
                "open",
                Optional.empty());
        sessions.put(session.id(), session);
        return Reply.ok(session.json());
    }

    private Reply expired(String id) {
        Optional<StubSession> found = session(id);
        if (found.isEmpty()) {
            return Reply.missing("checkout.session");
        }
        if (!found.get().isOpen()) {
            return Reply.invalid("", "Only Checkout Sessions with a status in [\"open\"] can be expired");
        }
        return Reply.ok(change(id, session -> session.withStatus("expired")).json());
    }

    private Reply refunded(FormBody body) {
        String intent = body.text("payment_intent").orElse("");
        boolean paid = sessions.values().stream()
                .anyMatch(session -> session.intent().equals(Optional.of(intent))
                        && session.status().equals("complete"));
        if (!paid) {
            return Reply.missing("payment_intent");
        }
        if (refunds.containsValue(intent)) {
            return Reply.invalid("charge_already_refunded", "Charge has already been refunded.");
        }
        String id = fresh("re_test");
        refunds.put(id, intent);
        return Reply.ok(JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("object", "refund")
                .put("payment_intent", intent)
                .put("status", "succeeded"));
    }

    /** The session of that id, or the newest of all for {@code last}. */
    synchronized Optional<StubSession> session(String id) {
        return id.equals("last")
                ? sessions.values().stream().reduce((_, later) -> later)
                : Optional.ofNullable(sessions.get(id));
    }

    /** Changes a session that is there. */
    synchronized StubSession change(String id, UnaryOperator<StubSession> change) {
        StubSession changed = change.apply(session(id).orElseThrow());
        sessions.put(changed.id(), changed);
        return changed;
    }

    synchronized List<StubSession> sessions() {
        return List.copyOf(sessions.values());
    }

    /** What was given back, by the refund's id. */
    synchronized Map<String, String> refunds() {
        return Map.copyOf(refunds);
    }

    /** The keys that came, in order, repeated ones repeated. */
    synchronized List<String> idempotencyKeys() {
        return List.copyOf(idempotencyKeys);
    }

    static String fresh(String kind) {
        return kind + "_" + UUID.randomUUID().toString().replace("-", "");
    }
}
