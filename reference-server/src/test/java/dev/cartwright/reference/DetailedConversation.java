package dev.cartwright.reference;

import dev.cartwright.reference.cookie.SignedCookie;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;

/** The parts of a conversation that ask for one detail each, so that a fault in that detail alone shows. */
abstract class DetailedConversation extends RacingConversation {
    DetailedConversation(String[] faults, String[] variants) {
        super(faults, variants);
    }

    final void details() {
        String mug = "{\"sku\":{\"id\":\"mug-enamel\"}";
        String rental = mug + ",\"rental\":{\"start\":\"a\",\"end\":\"b\",\"termsVersion\":\"1\"";
        for (String body : List.of(
                "{\"sku\":null}",
                "{\"sku\":[]}",
                "{\"sku\":{}}",
                "{\"sku\":{\"id\":null}}",
                "{\"sku\":{\"id\":\"' OR 1\"}}",
                "{\"sku\":{\"id\":\"<script>\"}}",
                "{\"sku\":1,\"qty\":0}",
                mug + ",\"meta\":{\"source\":1}}",
                mug + ",\"meta\":{\"tryOn\":1}}",
                mug + ",\"meta\":{\"tryOn\":{\"idempotencyKey\":1}}}",
                mug + ",\"meta\":{\"tryOn\":{\"transform\":1}}}",
                mug + ",\"rental\":1}",
                rental + "}}",
                rental + ",\"durationUnit\":\"day\",\"more\":1}}",
                rental + ",\"durationUnit\":\"day\",\"deposit\":\"x\"}}",
                rental + ",\"durationUnit\":\"day\",\"insurance\":{}}}")) {
            fresh();
            send("POST", body);
        }
        for (String lines : List.of(
                "null",
                "[1]",
                "[{\"sku\":\"mug-enamel\"}]",
                "[{\"sku\":{\"id\":\"mug-enamel\"},\"size\":\"\"}]",
                "[{\"sku\":{\"id\":\"tee-classic\"}}]",
                "[{\"sku\":{\"id\":\"poster-night-train\"}}]",
                "[{\"sku\":{\"id\":\"notebook-ruled\"},\"qty\":9},{\"sku\":{\"id\":\"notebook-ruled\"},\"qty\":9}]")) {
            fresh();
            send("PUT", "{\"lines\":%s}".formatted(lines));
        }
        for (String qty : List.of("{}", "[[]]", "-1")) {
            mugs();
            send("PATCH", "{\"id\":\"mug-enamel\",\"qty\":%s}".formatted(qty));
            send("GET", "");
        }
        mugs();
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":0}");
        send("GET", "");
        send("DELETE", "{\"id\":null}");
        send("DELETE", "{\"id\":\"mug-enamel\",\"more\":1}");
        send("GET", "");
        forgeries();
        send(
                "POST",
                "{\"sku\":{\"id\":\"mug-enamel\"}}",
                "Origin",
                "http://127.0.0.1.elsewhere.example",
                "Content-Type",
                "text/plain");
    }

    private void forgeries() {
        mugs();
        String first = cookie.orElseThrow();
        mugs();
        String second = cookie.orElseThrow();
        String payload = first.split("\\.", 2)[0];
        cookie = Optional.of(first + "; theme=dark");
        write("GET with another cookie", call("GET", "", Headers.EMPTY));
        cookie = Optional.of(payload + "." + second.substring(second.indexOf('.') + 1));
        write("GET with another signature", call("GET", "", Headers.EMPTY));
        cookie = Optional.of(payload + "." + new SignedCookie("changeme").signature(payload));
        write("GET with a known secret", call("GET", "", Headers.EMPTY));
        fresh();
    }
}
