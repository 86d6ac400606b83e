package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.ChildProcess;
import dev.cartwright.app.testing.RunFolders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("The reference cart is at (https?://\\S+)");

    private static final Pattern STUB =
            Pattern.compile("The Stripe stub is at (http://127\\.0\\.0\\.1:\\d+/stub/sessions)");

    @TempDir
    private Path directory;

    private static URI address(ChildProcess child) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ADDRESS.matcher(child.out()).find());
        Matcher matcher = ADDRESS.matcher(child.out());
        assertThat(matcher.find()).isTrue();
        return URI.create(matcher.group(1));
    }

    private static int status(URI cart, String method, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(cart)
                                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                                    .header("Content-Type", "application/json")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void servesUntilItIsToldToStop() throws Exception {
        String secret = "planted-secret-0123456789abcdef0123456789abcdef";
        try (ChildProcess child = ChildProcess.start(
                directory, Map.of("CART_COOKIE_SECRET", secret), "serve", "--port", "0", "--fault", "post-created")) {
            URI cart = address(child);
            assertThat(cart.getHost()).isEqualTo("127.0.0.1");
            assertThat(status(cart, "GET", "")).isEqualTo(200);
            assertThat(status(cart, "POST", "{\"sku\":{\"id\":\"plain-01\"}}")).isEqualTo(201);
            assertThat(child.terminate().exitCode(30)).isZero();
            assertThat(child.err()).contains("with the fault post-created", "\"event\":\"stopped\"");
            assertThat(child.out() + child.err()).doesNotContain(secret).doesNotContain("Exception");
        }
    }

    @Test
    void speaksHttpsWithACertificateOfItsOwn() {
        try (ChildProcess child =
                ChildProcess.start(directory, Map.of(), "serve", "--ephemeral", "--port", "0", "--https", "--quiet")) {
            URI cart = address(child);
            assertThat(cart.getScheme()).isEqualTo("https");
            assertThatThrownBy(() -> status(cart, "GET", ""))
                    .as("nobody trusts it yet, and that shows that it is encrypted")
                    .isInstanceOf(SSLHandshakeException.class);
            assertThat(child.err()).isEmpty();
        }
    }

    @Test
    void tellsWhereItsTestControlsAre() throws Exception {
        Path old = Files.writeString(directory.resolve("old.txt"), "0123456789abcdef0123456789abcdef\n");
        try (ChildProcess child = ChildProcess.start(
                directory,
                Map.of(),
                "serve",
                "--ephemeral",
                "--port",
                "0",
                "--quiet",
                "--test-controls",
                "--secret-file-old",
                old.toString())) {
            URI cart = address(child);
            Pattern told = Pattern.compile("Test controls and metrics are at (http://127\\.0\\.0\\.1:\\d+)");
            await().until(() -> told.matcher(child.out()).find());
            Matcher matcher = told.matcher(child.out());
            assertThat(matcher.find()).isTrue();
            URI controls = URI.create(matcher.group(1));
            assertThat(status(controls.resolve("/test/store"), "PUT", "{\"paused\":true}"))
                    .isEqualTo(200);
            assertThat(status(cart, "POST", "{\"sku\":{\"id\":\"plain-01\"}}")).isEqualTo(503);
            assertThat(child.terminate().exitCode(30)).isZero();
        }
    }

    @Test
    void isPaidThroughAStripeOfThisMachine() throws Exception {
        try (ChildProcess child = ChildProcess.start(
                        directory,
                        Map.of("STRIPE_WEBHOOK_SECRET", "planted-webhook-secret"),
                        "serve",
                        "--ephemeral",
                        "--port",
                        "0",
                        "--stripe-stub",
                        "0");
                HttpClient client = HttpClient.newHttpClient()) {
            URI cart = address(child);
            await().until(() -> STUB.matcher(child.out()).find());
            Matcher stub = STUB.matcher(child.out());
            assertThat(stub.find()).isTrue();
            URI sessions = URI.create(stub.group(1));
            HttpResponse<String> added = said(client, cart, "{\"sku\":{\"id\":\"plain-01\"},\"qty\":2}", "");
            String cookie =
                    added.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            HttpResponse<String> session = said(client, cart.resolve("/api/checkout-session"), "", cookie);
            assertThat(session.body()).contains("\"amount\":210", "\"currency\":\"eur\"");
            assertThat(said(client, URI.create(sessions + "/last/pay"), "", "").body())
                    .contains("checkout.session.completed", "\"answered\":200");
            assertThat(said(client, URI.create(sessions + "/last/redeliver"), "", "")
                            .body())
                    .contains("\"answered\":200");
            assertThat(said(client, cart, "{\"sku\":{\"id\":\"plain-02\"}}", cookie)
                            .body())
                    .doesNotContain("plain-01");
            assertThat(child.terminate().exitCode(30)).isZero();
            assertThat(child.out() + child.err())
                    .doesNotContain("planted-webhook-secret")
                    .doesNotContain("sk_test_")
                    .doesNotContain("Exception");
        }
    }

    private static HttpResponse<String> said(HttpClient client, URI to, String body, String cookie)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void doesNotStartWithHalfOfStripesVariables() {
        Told said = Cartwright.in(directory)
                .with("STRIPE_SECRET_KEY", "planted-key")
                .run("serve", "--ephemeral", "--port", "0");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("STRIPE_WEBHOOK_SECRET is not set").doesNotContain("planted-key");
    }

    @Test
    void doesNotStartWithoutASecret() {
        Told said = Cartwright.in(directory).run("serve", "--port", "0");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("CART_COOKIE_SECRET is missing", "--secret-file", "--ephemeral");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void refusesAWeakSecret() throws Exception {
        Path file = Files.writeString(directory.resolve("secret.txt"), "short-secret\n");
        try (ChildProcess child =
                ChildProcess.start(directory, Map.of(), "serve", "--port", "0", "--secret-file", file.toString())) {
            assertThat(child.exitCode(30)).isEqualTo(2);
            assertThat(child.err()).contains("CART_COOKIE_SECRET is too short").doesNotContain("short-secret");
        }
        assertThat(RunFolders.files(directory)).hasSize(3);
    }
}
