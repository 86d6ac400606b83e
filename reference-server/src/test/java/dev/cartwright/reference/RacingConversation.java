package dev.cartwright.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cartwright.reference.http.JsonText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import okhttp3.Headers;

/** The parts of a conversation in which requests come together; what is written down is the same in whatever order they are served. */
abstract class RacingConversation extends MemberConversation {
    RacingConversation(String[] faults, String[] variants) {
        super(faults, variants);
    }

    /** Many of one kind. */
    final void races() throws Exception {
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}");
        together("PATCH", _ -> "{\"id\":\"mug-enamel\",\"qty\":3}", cookie);
        send("GET", "");
        together("POST", i -> "{\"sku\":{\"id\":\"plain-0%d\"}}".formatted(i + 1), cookie);
        transcript.add("lines " + lines());
        together("PUT", _ -> "{\"lines\":[{\"sku\":{\"id\":\"mug-enamel\"}}]}", cookie);
        send("GET", "");
        together("DELETE", _ -> "{\"id\":\"mug-enamel\"}", cookie);
        long visitors = together("GET", _ -> "", Optional.empty());
        transcript.add("visitors " + visitors);
        fresh();
    }

    /** Sends eight requests at the same time and gives back how many different carts answered. */
    private long together(String method, IntFunction<String> body, Optional<String> shared) throws Exception {
        List<Callable<Client.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String text = body.apply(i);
            calls.add(() -> exchange(method, text.getBytes(UTF_8), Headers.EMPTY, shared));
        }
        List<Integer> statuses = new ArrayList<>();
        Set<String> carts = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Client.Answer> call : threads.invokeAll(calls)) {
                statuses.add(call.get().status());
                call.get().setCookies().stream()
                        .filter(value -> value.contains("CART_ID="))
                        .forEach(carts::add);
            }
        }
        statuses.sort(null);
        transcript.add("%s at once %s".formatted(method, statuses));
        return carts.size();
    }

    /** Changes of two kinds, and looks beside changes. */
    final void crossings() throws Exception {
        cartOf("{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":5}");
        atOnce("DELETE {\"id\":\"mug-enamel\"}", "POST {\"sku\":{\"id\":\"mug-enamel\"}}");
        transcript.add("a deleted line comes back " + (held("mug-enamel") > 1));
        cartOf("{\"sku\":{\"id\":\"plain-01\"}}");
        atOnce("PUT {\"lines\":[{\"sku\":{\"id\":\"plain-02\"}}]}", "POST {\"sku\":{\"id\":\"plain-01\"}}");
        transcript.add("a replaced line stays " + (held("plain-01") > 1));
        cartOf("{\"sku\":{\"id\":\"mug-enamel\"}}");
        long added = quantity(
                atOnce("PATCH {\"id\":\"mug-enamel\",\"qty\":20}", "POST {\"sku\":{\"id\":\"mug-enamel\"}}")
                        .getLast(),
                "mug-enamel");
        transcript.add("a set quantity is another one " + (added < 20 && held("mug-enamel") != 20));
        cartOf("{\"sku\":{\"id\":\"plain-01\"},\"qty\":3}");
        atOnce("PUT {\"lines\":[]}", "POST {\"sku\":{\"id\":\"plain-02\"}}");
        transcript.add("a cleared cart comes back " + (held("plain-01") > 0));
        cartOf("{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":5}");
        atOnce("DELETE {\"id\":\"mug-enamel\"}", "POST {\"sku\":{\"id\":\"plain-01\"}}");
        transcript.add("a deleted line is still there " + (held("mug-enamel") > 0));
        cartOf("{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"M\"}");
        call("POST", "{\"sku\":{\"id\":\"tee-classic\"},\"size\":\"S\"}", Headers.EMPTY);
        transcript.add("sizes at once "
                + atOnce("PATCH {\"id\":\"tee-classic:M\",\"qty\":9}", "PATCH {\"id\":\"tee-classic:S\",\"qty\":9}")
                        .stream()
                        .map(Client.Answer::status)
                        .sorted()
                        .toList());
        together("POST", _ -> "{\"sku\":{\"id\":\"vase-last-of-series\"}}", Optional.empty());
        fresh();
        call("GET", "", Headers.EMPTY);
        together("POST", i -> "{\"sku\":{\"id\":\"plain-0%d\"}}".formatted(i + 1), cookie);
        transcript.add("first lines " + lines());
        transcript.add("an old cart is shown " + showsAnOldCart());
        fresh();
    }

    private void cartOf(String body) {
        fresh();
        call("POST", body, Headers.EMPTY);
    }

    /** Sends these, each a method and a body, at the same time, and gives back the answers in their order. */
    private List<Client.Answer> atOnce(String... requests) throws Exception {
        Optional<String> shared = cookie;
        List<Callable<Client.Answer>> calls = new ArrayList<>();
        for (String request : requests) {
            String[] parts = request.split(" ", 2);
            calls.add(() -> exchange(parts[0], parts[1].getBytes(UTF_8), Headers.EMPTY, shared));
        }
        List<Client.Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Client.Answer> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
        }
        return answers;
    }

    /** Whether somebody is shown less than was acknowledged, while another looks at the cart without a pause. */
    private boolean showsAnOldCart() throws Exception {
        cartOf("{\"sku\":{\"id\":\"mug-enamel\"}}");
        Optional<String> shared = cookie;
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch looking = new CountDownLatch(2);
        boolean old = false;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> other = threads.submit(() -> {
                while (!enough.get()) {
                    exchange("GET", new byte[0], Headers.EMPTY, shared);
                    looking.countDown();
                }
                return null;
            });
            if (!looking.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody else looks at the cart");
            }
            for (int add = 0; add < 40 && !old; add++) {
                long acknowledged =
                        quantity(call("POST", "{\"sku\":{\"id\":\"mug-enamel\"}}", Headers.EMPTY), "mug-enamel");
                old |= held("mug-enamel") < acknowledged;
            }
            enough.set(true);
            other.get();
        }
        return old;
    }

    private long held(String key) {
        return quantity(call("GET", "", Headers.EMPTY), key);
    }

    private int lines() {
        return call("GET", "", Headers.EMPTY).text().split("\"qty\"", -1).length - 1;
    }

    private static long quantity(Client.Answer answer, String key) {
        return JsonText.read(answer.text())
                .map(body -> body.path("cart").path(key).path("qty").asLong())
                .orElse(0L);
    }
}
