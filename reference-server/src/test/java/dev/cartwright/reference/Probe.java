package dev.cartwright.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cookie.SignedCookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.Headers;

/**
 * One long conversation with a server, written down with its cookies' values replaced by names. Two servers that
 * behave alike give the same transcript; what differs shows what one of them does otherwise.
 */
public final class Probe extends DetailedConversation {
    /** ns that nobody needs to find a store down. */
    private static final long PATIENT = Duration.ofMillis(1_300).toNanos();

    public Probe(String[] faults, String[] variants) {
        super(faults, variants);
    }

    /** The whole conversation's transcript. */
    public List<String> run() throws Exception {
        reading();
        adding();
        changing();
        replacing();
        refusing();
        quantities();
        shapes();
        members();
        cookies();
        spellings();
        guards();
        order();
        browsers();
        transfer();
        limited();
        oddBodies();
        details();
        concurrency();
        races();
        crossings();
        time();
        outage();
        otherStock();
        neighbour();
        return transcript;
    }

    private void reading() {
        fresh();
        send("GET", "");
        send("GET", "");
        send("HEAD", "");
        send("OPTIONS", "");
        send("PROPFIND", "");
        send("PATCH", "{\"id\":\"x\",\"qty\":1}");
        fresh();
        send("DELETE", "{\"id\":\"x\"}");
    }

    private void adding() {
        fresh();
        send(
                "POST",
                "{\"sku\":{\"id\":\"tee-classic\",\"price\":1,\"title\":\"cheap\",\"stock\":7},\"size\":\"M\",\"qty\":2}");
        send("POST", "{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"M\"}");
        send("POST", "{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"S\"}");
        send("POST", "{\"sku\":{\"id\":\"sticker-free\"}}");
        for (String id : List.of("book:1984", "print/a3/lake", "größe-übergang")) {
            send("POST", "{\"sku\":{\"id\":\"%s\"}}".formatted(id));
        }
        send("GET", "");
        send("HEAD", "");
        fresh();
        send("GET", "");
        send("POST", """
                {"sku":{"id":"tent-rental"},"meta":{"source":"mail"},
                 "rental":{"start":"a","end":"b","termsVersion":"1","durationUnit":"day","deposit":"5"}}""");
        send("POST", "{\"sku\":{\"id\":\"tent-rental\"}}");
        fresh();
        call(
                "PUT",
                IntStream.rangeClosed(1, 50)
                        .mapToObj("{\"sku\":{\"id\":\"plain-%02d\"}}"::formatted)
                        .collect(Collectors.joining(",", "{\"lines\":[", "]}")),
                Headers.EMPTY);
        send("POST", "{\"sku\":{\"id\":\"plain-51\"}}");
        send("GET", "");
    }

    private void changing() {
        mugs();
        send("PATCH", "{\"id\":\"mug-enamel\",\"qty\":4}");
        send("POST", "{\"sku\":{\"id\":\"sticker-free\"}}");
        send("DELETE", "{\"id\":\"sticker-free\"}");
        send("POST", "{\"sku\":{\"id\":\"sticker-free\"}}");
        send("DELETE", "{\"id\":\"mug-enamel\"}");
        send("PATCH", "{\"id\":\"sticker-free\",\"qty\":0}");
        send("GET", "");
        send("PATCH", "{\"id\":\"mug-enamel\",\"qty\":1}");
        send("PATCH", "{\"id\":\"mug-enamel\",\"qty\":1000}");
        send("DELETE", "{\"id\":\"mug-enamel\"}");
    }

    private void replacing() {
        mugs();
        send("DELETE", "{\"id\":\"plain-01\"}");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"plain-01\"}},{\"sku\":{\"id\":\"plain-02\"},\"qty\":2}]}");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"plain-03\"}},{\"sku\":{\"id\":\"nothing\"}}]}");
        send("GET", "");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"nothing\"}},{\"sku\":{\"id\":\"tee-classic\"}}]}");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"plain-04\"}},{\"sku\":{\"id\":\"plain-04\"},\"qty\":4}]}");
        send("PUT", "{\"lines\":[]}");
        send("GET", "");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"mug-enamel\"}}]}");
    }

    private void refusing() {
        fresh();
        send("POST", "{\"sku\":{\"id\":\"tee-classic\"}}");
        send("POST", "{\"sku\":{\"id\":\"nothing\"}}");
        send("POST", "{\"sku\":{\"id\":\"nothing\"},\"size\":\"M\"}");
        send("POST", "{\"sku\":{\"id\":\"nothing\"},\"qty\":0}");
        send("POST", "{\"sku\":{\"id\":\"poster-night-train\"}}");
        send("POST", "{\"sku\":{\"id\":\"poster-night-train\"},\"qty\":0}");
        send("POST", "{\"sku\":{\"id\":\"cap-harbour\"}}");
        send("POST", "{\"sku\":{\"id\":\"tee-classic\"},\"qty\":0}");
        send("PATCH", "{\"id\":\"mug-enamel\",\"qty\":1}");
        send("PATCH", "{}");
        send("DELETE", "{\"id\":\"mug-enamel\"}");
        send("POST", "{\"sku\":{\"id\":\"vase-last-of-series\"}}");
        send("POST", "{\"sku\":{\"id\":\"vase-last-of-series\"}}");
        send("POST", "{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"M\",\"qty\":8}");
        send("POST", "{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"S\",\"qty\":3}");
        send("GET", "");
        send("POST", "{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"M\",\"qty\":5}");
        send("PATCH", "{\"id\":\"tee-classic:M\",\"qty\":11}");
        send("GET", "");
        send("PATCH", "{\"id\":\"tee-classic:M\",\"qty\":6}");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"notebook-ruled\"},\"qty\":11}]}");
        send("GET", "");
        send("PATCH", "{\"id\":\"nothing\",\"qty\":-1}");
    }

    private void quantities() {
        for (String qty : List.of(
                "0", "-1", "2.5", "\"abc\"", "null", "{}", "1e400", "true", "[3]", "\"0x2\"", "\"2\"", "1e17")) {
            fresh();
            send("POST", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":%s}".formatted(qty));
            send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":%s}]}".formatted(qty));
        }
        for (String qty : List.of(
                "null", "false", "\"\"", "\" \"", "[]", "[0]", "-1", "2.5", "\"abc\"", "\"3\"", "true", "1e17")) {
            mugs();
            send("PATCH", "{\"id\":\"mug-enamel\",\"qty\":%s}".formatted(qty));
        }
        mugs();
        send("PATCH", "{\"id\":\"mug-enamel\"}");
    }

    private void shapes() {
        for (String body : List.of(
                "{\"sku\":{\"id\":1}}",
                "{\"sku\":\"mug-enamel\"}",
                "{}",
                "{\"sku\":{\"id\":\"mug-enamel\",\"more\":1}}",
                "{\"sku\":{\"id\":\"mug-enamel\"},\"meta\":{\"more\":1}}",
                "{\"sku\":{\"id\":\"mug-enamel\"},\"size\":\"\"}",
                "{\"sku\":{\"id\":\"mug-enamel\"},\"size\":null}",
                "{\"sku\":{\"id\":\"mug-enamel\"},\"size\":7}",
                "{\"sku\":{\"id\":\"mug-enamel\"},\"size\":\"M\"}",
                "{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"XXXL\"}",
                "{\"sku\":{\"id\":\"mug-enamel\"},\"more\":1}",
                "{\"sku\":{\"id\":\"mug-enamel\"},\"meta\":7}",
                "{\"sku\":{\"id\":\"mug-enamel\"},\"rental\":{\"start\":\"a\",\"end\":\"b\",\"termsVersion\":\"1\",\"durationUnit\":\"year\"}}",
                "{\"sku\":{\"id\":\"mug-enamel\"},\"rental\":{\"start\":\"a\",\"durationUnit\":\"day\"}}")) {
            fresh();
            send("POST", body);
        }
        mugs();
        send("PATCH", "{\"id\":\"mug-enamel\",\"qty\":2,\"more\":1}");
        send("PATCH", "{\"id\":7,\"qty\":2}");
        send("PATCH", "{\"qty\":2}");
        send("PUT", "{\"lines\":[],\"more\":1}");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"mug-enamel\"},\"more\":1}]}");
        send("PUT", "{}");
        send("PUT", "{\"lines\":{}}");
        send("DELETE", "{\"id\":\"mug-enamel\",\"more\":1}");
        mugs();
        send("DELETE", "{\"id\":7}");
        send("DELETE", "{}");
        send("DELETE", "{\"id\":\"__proto__\"}");
    }

    private void cookies() {
        mugs();
        String genuine = cookie.orElseThrow();
        String payload = genuine.split("\\.", 2)[0];
        String signature = genuine.contains(".") ? genuine.split("\\.", 2)[1] : "";
        int kind = 0;
        for (String forged : List.of(
                payload + "." + "0".repeat(64),
                payload,
                payload + "." + signature.toUpperCase(Locale.ROOT),
                payload + "." + signature.substring(0, Math.min(32, signature.length())),
                genuine + ".more",
                genuine.replace(".", "%2E"),
                "nothing")) {
            cookie = Optional.of(forged);
            write("GET as forgery " + ++kind, call("GET", "", Headers.EMPTY));
        }
        for (String method : List.of("PATCH", "DELETE", "POST")) {
            cookie = Optional.of("nothing");
            send(
                    method,
                    method.equals("POST")
                            ? "{\"sku\":{\"id\":\"mug-enamel\"}}"
                            : "{\"id\":\"mug-enamel\"%s}".formatted(method.equals("PATCH") ? ",\"qty\":1" : ""));
        }
        cookie = Optional.of("nothing; __Host-CART_ID=" + genuine);
        send("GET", "");
        String own = new SignedCookie(SECRET.reveal()).encode(new CartId("made elsewhere"));
        cookie = Optional.of(own);
        send("GET", "");
        cookie = Optional.of(own);
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}");
    }

    private void guards() {
        for (String origin : List.of(
                "https://elsewhere.example",
                "null",
                "http://127.0.0.1:1",
                server.baseUri().toString())) {
            for (String type : List.of("application/json", "text/plain")) {
                fresh();
                send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}", "Origin", origin, "Content-Type", type);
            }
            send("GET", "", "Origin", origin);
        }
        fresh();
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}", "Content-Type", "application/json; charset=utf-8");
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}" + " ".repeat(64 * 1_024 - 31));
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}" + " ".repeat(300 * 1_024));
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}" + " ".repeat(1_024 * 1_024));
        send("PROPFIND", "x", "Content-Type", "text/plain");
    }

    private void oddBodies() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "null",
                "[".repeat(5_000),
                "{\"sku\":1,\"sku\":{\"id\":\"mug-enamel\"}}",
                "\uFEFF{\"sku\":{\"id\":\"mug-enamel\"}}")) {
            fresh();
            send("POST", body);
        }
        fresh();
        cookie = Optional.empty();
        write(
                "POST invalid UTF-8",
                call("POST", new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}, Headers.EMPTY));
    }

    private void concurrency() throws Exception {
        fresh();
        call("GET", "", Headers.EMPTY);
        Optional<String> shared = cookie;
        List<Callable<Integer>> adds = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            adds.add(() -> exchange(
                            "POST", "{\"sku\":{\"id\":\"notebook-ruled\"}}".getBytes(UTF_8), Headers.EMPTY, shared)
                    .status());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> add : threads.invokeAll(adds)) {
                statuses.add(add.get());
            }
        }
        statuses.sort(null);
        transcript.add("concurrently " + statuses);
        send("GET", "");
    }

    private void time() {
        mugs();
        clock.advance(TTL.multipliedBy(2).dividedBy(3));
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}");
        clock.advance(TTL.multipliedBy(2).dividedBy(3));
        for (int i = 0; i < 6; i++) {
            send("GET", "");
        }
        clock.advance(TTL.multipliedBy(2).dividedBy(3));
        send("GET", "");
        clock.advance(TTL);
        send("GET", "");
        send("PATCH", "{\"id\":\"mug-enamel\",\"qty\":1}");
        send("PUT", "{\"lines\":[{\"sku\":{\"id\":\"mug-enamel\"}}]}");
        mugs();
        clock.advance(TTL);
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}");
        send("POST", "{\"sku\":{\"id\":\"notebook-ruled\"}}");
        clock.advance(TTL.multipliedBy(2).dividedBy(3));
        send("DELETE", "{\"id\":\"mug-enamel\"}");
        clock.advance(TTL.multipliedBy(2).dividedBy(3));
        send("GET", "");
    }

    private void outage() {
        Management controls = new Management(server);
        mugs();
        controls.put("/test/store", "{\"paused\":true}");
        long begun = System.nanoTime();
        send("GET", "");
        transcript.add("waited for the store: " + (System.nanoTime() - begun >= PATIENT));
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}");
        controls.put("/test/store", "{\"paused\":false}");
        send("GET", "");
    }

    private void otherStock() {
        Management controls = new Management(server);
        mugs();
        controls.put("/test/stock", "{\"sku\":\"mug-enamel\",\"stock\":3}");
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}");
        controls.send("POST", "/test/reset", "{}");
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}");
    }

    private void neighbour() {
        mugs();
        ReferenceServer other = server.neighbour("next-door");
        write("GET of the neighbour", exchange(other, "GET", new byte[0], Headers.EMPTY, cookie));
    }
}
