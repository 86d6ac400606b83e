package dev.cartwright.contract.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The names under which cookie values appear in the evidence of one run, so that they can be told apart. Thread-safe. */
public final class CookieLabels {

    private static final int SHORTEST_SECRET = 8;

    private final Map<String, String> labels = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();

    /** The secret texts a cookie value that a shop gave holds, each with the label to show in its place. */
    Map<String, String> learn(String name, String value) {
        if (value.isBlank()) {
            return Map.of();
        }
        String kind = name.equals(SetCookie.CART) ? "cart cookie" : "cookie";
        String label = labels.computeIfAbsent(value, _ -> "‹" + kind + " #" + last.incrementAndGet() + "›");
        Map<String, String> secrets = new LinkedHashMap<>();
        secrets.put(value, label);
        int dot = value.indexOf('.');
        if (dot > 0) {
            remember(secrets, value.substring(0, dot), label.replace("›", " payload›"));
            remember(secrets, value.substring(dot + 1), label.replace("›", " signature›"));
            decoded(value.substring(0, dot)).ifPresent(id -> remember(secrets, id, label.replace("›", " id›")));
        }
        return secrets;
    }

    private void remember(Map<String, String> secrets, String text, String label) {
        if (text.length() >= SHORTEST_SECRET) {
            String kept = labels.computeIfAbsent(text, _ -> label);
            secrets.put(text, kept);
        }
    }

    private static Optional<String> decoded(String payload) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** A label for something that a check made up and that can't be shown. */
    String madeUp(String text) {
        return labels.computeIfAbsent(text, _ -> "‹made-up value #" + last.incrementAndGet() + "›");
    }

    /** A label for what looks like a secret, the same for the same one. */
    String secret(String text) {
        return labels.computeIfAbsent(text, _ -> "‹secret #" + last.incrementAndGet() + "›");
    }

    /** The label of a text that was learned anywhere in the run. */
    Optional<String> labelOf(String text) {
        return Optional.ofNullable(labels.get(text));
    }
}
