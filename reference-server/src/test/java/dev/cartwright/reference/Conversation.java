package dev.cartwright.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cartwright.reference.cookie.SignedCookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** What a conversation with a server is made of: requests, the cookie brought along, and the transcript. */
abstract class Conversation implements AutoCloseable {
    static final Secret SECRET = Secret.of("a secret of the tests, long enough to be one");
    static final Secret PREVIOUS_SECRET = Secret.of("a secret of last year, long enough to be one");
    private static final Pattern COOKIE = Pattern.compile("([A-Z_a-z-]*CART_ID)=([^;]*)");
    private static final Pattern RANDOM_ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-.*");
    static final Duration TTL = Duration.ofMinutes(10);
    private static final OkHttpClient HTTP = new OkHttpClient();

    final MutableClock clock = new MutableClock();
    final ReferenceServer server;
    final List<String> transcript = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    Optional<String> cookie = Optional.empty();

    Conversation(String[] faults, String[] variants) {
        this(faults, variants, UnaryOperator.identity());
    }

    Conversation(String[] faults, String[] variants, UnaryOperator<ServerConfigurationBuilder> change) {
        server = ReferenceServer.start(change.apply(ServerConfiguration.forTests()
                        .cookieSecret(SECRET)
                        .operations(settings -> settings.withPreviousSecret(PREVIOUS_SECRET))
                        .ttl(TTL)
                        .clock(clock)
                        .steadyClock(clock)
                        .operations(OperationsSettings::withTestControls)
                        .faults(faults)
                        .variants(variants))
                .build());
    }

    @Override
    public final void close() {
        server.close();
    }

    final void fresh() {
        cookie = Optional.empty();
        names.clear();
    }

    final void mugs() {
        fresh();
        send("POST", "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":3}");
    }

    final void send(String method, String body, String... headers) {
        Headers fields = Headers.of(headers);
        write(
                "%s %s %s"
                        .formatted(
                                method,
                                body.length() > 200 ? body.length() + " characters" : body,
                                Arrays.toString(headers)
                                        .replace(server.baseUri().toString(), "own")),
                call(method, body, fields));
    }

    final Client.Answer call(String method, String body, Headers headers) {
        return call(method, body.getBytes(UTF_8), headers);
    }

    final Client.Answer call(String method, byte[] body, Headers headers) {
        Client.Answer answer = exchange(method, body, headers, cookie);
        answer.setCookies().stream()
                .map(COOKIE::matcher)
                .filter(Matcher::lookingAt)
                .findFirst()
                .ifPresent(found -> cookie = Optional.of(found.group(2)));
        return answer;
    }

    final Client.Answer exchange(String method, byte[] body, Headers headers, Optional<String> brought) {
        return exchange(server, method, body, headers, brought);
    }

    final Client.Answer exchange(
            ReferenceServer with, String method, byte[] body, Headers headers, Optional<String> brought) {
        Request.Builder request =
                new Request.Builder().url(with.cartUri().toString()).headers(headers);
        if (body.length > 0 && headers.get("Content-Type") == null) {
            request.addHeader("Content-Type", "application/json");
        }
        brought.ifPresent(value -> request.addHeader("Cookie", "__Host-CART_ID=" + value));
        if (headers.get("Accept-Encoding") == null) {
            request.addHeader("Accept-Encoding", "identity");
        }
        boolean bare = method.equals("GET") || method.equals("HEAD");
        boolean chunked = headers.get("Transfer-Encoding") != null;
        request.method(method, bare ? null : chunked ? TransferConversation.chunked(body) : RequestBody.create(body));
        try (Response response = HTTP.newCall(request.build()).execute()) {
            return new Client.Answer(
                    response.code(), response.headers(), response.body().string());
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " failed", failed);
        }
    }

    final void write(String request, Client.Answer answer) {
        String head = "%d %s %s %s %s"
                .formatted(
                        answer.status(),
                        answer.headers().get("Content-Type"),
                        answer.headers().get("Cache-Control"),
                        answer.headers().values("Allow"),
                        answer.headers().values("Retry-After"));
        String cors = answer.headers().get("Access-Control-Allow-Origin");
        String text = answer.text();
        List<String> set = new ArrayList<>();
        for (String value : answer.setCookies()) {
            Matcher found = COOKIE.matcher(value);
            if (found.lookingAt()) {
                text = text.replace(found.group(2), name(found.group(2)));
                value = found.group(1) + "=" + name(found.group(2)) + value.substring(found.end());
            }
            set.add(value);
        }
        transcript.add("%s%n    -> %s %s %s%n    -> %s"
                .formatted(
                        request,
                        head,
                        cors == null
                                ? ""
                                : "cors " + cors.replace(server.baseUri().toString(), "own"),
                        set,
                        text));
    }

    /** The cookie's name in the transcript: which one it is, and whether it is well made. */
    private String name(String value) {
        return names.computeIfAbsent(value, _ -> "cookie %d (%s)".formatted(names.size() + 1, quality(value)));
    }

    private static String quality(String value) {
        return new SignedCookie(SECRET.reveal())
                .decode(value)
                .map(id -> RANDOM_ID.matcher(id.value()).matches() ? "a signed UUID" : "signed")
                .orElse("not signed");
    }
}
