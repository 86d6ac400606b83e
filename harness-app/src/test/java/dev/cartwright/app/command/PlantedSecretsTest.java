package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.app.testing.Shops;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop that lets slip whatever it has: none of it is in anything that a run leaves behind. */
class PlantedSecretsTest {

    private static final String COOKIE_SECRET = "planted/cookie+secret=\"0123456789\"-of-the-shop";
    private static final String BASIC = base64("planted-user:planted-basic-1");
    private static final String PAYLOAD = base64("planted-cart-id-4711-4711").replace("=", "");
    private static final String SIGNATURE = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8";

    /** Twenty secrets, as bare as they are. */
    private static final List<String> PLANTED = List.of(
            COOKIE_SECRET,
            PAYLOAD,
            SIGNATURE,
            "planted-cart-id-4711-4711",
            "planted-session-2",
            "planted-other-cookie-3",
            "planted.bearer.token.4",
            "planted-user:planted-basic-1",
            "planted-basic-1",
            "4111111111111111",
            "5500 0000 0000 0004",
            "3782-822463-10005",
            "planted-password-5",
            "planted-query-token-6",
            "planted-api-key-7",
            "planted-webhook-secret-8",
            "planted-json-password-9",
            "planted-nested-token-10",
            "81923712",
            "planted.person@planted-mail.example",
            "planted-redis-11",
            "planted-stripe-12");

    @TempDir
    private Path directory;

    @Test
    void areInNoArtefact() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.setExecutor(threads);
            byte[] body = body().getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                var headers = exchange.getResponseHeaders();
                headers.add("Content-Type", "application/json");
                headers.add("Set-Cookie", "__Host-CART_ID=" + PAYLOAD + "." + SIGNATURE + "; Path=/; HttpOnly");
                headers.add("Set-Cookie", "session=planted-session-2; Path=/");
                headers.add("Set-Cookie", "theme=planted-other-cookie-3");
                headers.add(
                        "Location",
                        "https://planted-user:planted-password-5@shop.example/?token=planted-query-token-6");
                headers.add("X-Api-Key", "planted-api-key-7");
                headers.add("Authorization", "Basic " + BASIC);
                headers.add("X-Debug", "card 4111111111111111, Bearer planted.bearer.token.4");
                boolean bodiless = exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(
                        exchange.getRequestMethod().equals("GET") ? 200 : 500, bodiless ? -1 : body.length);
                if (!bodiless) {
                    exchange.getResponseBody().write(body);
                }
                exchange.close();
            });
            server.start();
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Told run = cartwright()
                    .run(
                            "contract",
                            "--only",
                            "cart/1,cart/3,cart/4,cart/8",
                            "--shop",
                            Shops.profile(directory, "").toString(),
                            "--target",
                            address);
            Path folder = RunFolders.only(directory);
            Told again = cartwright().run("report", "--run", folder.toString(), "--check", "cart/1");
            Told replayed = cartwright().run("replay", folder.toString(), "--check", "cart/1.1");
            // Where Allure itself is not found, its results are written all the same.
            Told allure = cartwright()
                    .with("HOME", directory.toString())
                    .run("report", "--run", folder.toString(), "--allure");
            Told refused =
                    cartwright().run("contract", "--target", address.replace("//", "//planted-user:planted-basic-1@"));

            assertThat(refused.code()).isEqualTo(2);
            List<Path> artefacts = RunFolders.files(directory);
            assertThat(artefacts)
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .contains(
                            "evidence.ndjson", "index.html", "dossier.json", "junit.xml", "ctrf.json", "findings.sarif")
                    .contains("exchanges.har", "replay.sh")
                    .anyMatch(name -> name.endsWith("-result.json"))
                    .anyMatch(name -> name.endsWith("-attachment.txt"));
            for (Path file : artefacts) {
                // Some are no text; what slipped would be one in them, too.
                nothingSlipped(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            for (Told told : List.of(run, again, replayed, allure, refused)) {
                nothingSlipped("console", told.all());
            }
            // What a finding needs stays: names, structure, and which values are the same.
            assertThat(RunFolders.text(folder.resolve("evidence.ndjson")))
                    .contains(
                            "\\\"password\\\":",
                            "webhookSecret",
                            "shop.example",
                            "card number",
                            "the stock is 1000000000000");
        } finally {
            server.stop(0);
        }
    }

    private Cartwright cartwright() {
        return Cartwright.in(directory)
                .with("CART_COOKIE_SECRET", COOKIE_SECRET)
                .with("REDIS_URL", "redis://:planted-redis-11@127.0.0.1")
                .with("STRIPE_WEBHOOK_SECRET", "planted-stripe-12");
    }

    private static String body() {
        return "{\"ok\":true,\"cart\":{},\"password\":\"planted-json-password-9\",\"webhookSecret\":\"planted-webhook-secret-8\","
                + "\"pinToken\":81923712,\"nested\":\"{\\\"access_token\\\":\\\"planted-nested-token-10\\\"}\","
                + "\"note\":\"the stock is 1000000000000\",\"error\":\"could not pay with 4111111111111111, 5500 0000 0000 0004 or"
                + " 3782-822463-10005 for planted.person@planted-mail.example; cart " + PAYLOAD + "." + SIGNATURE
                + " planted-cart-id-4711-4711, session planted-session-2, theme planted-other-cookie-3, Basic " + BASIC
                + ", secret " + COOKIE_SECRET.replace("\"", "\\\"") + " or "
                + URLEncoder.encode(COOKIE_SECRET, StandardCharsets.UTF_8) + " or " + base64(COOKIE_SECRET)
                + " at redis://:planted-redis-11@127.0.0.1?token=planted-query-token-6&api_key=planted-api-key-7"
                + " signed planted-stripe-12, again planted-json-password-9 and Bearer planted.bearer.token.4\"}";
    }

    private static void nothingSlipped(String where, String text) {
        for (String secret : PLANTED) {
            for (String form : forms(secret)) {
                assertThat(text.contains(form)).as("%s holds %s", where, form).isFalse();
            }
        }
    }

    private static List<String> forms(String secret) {
        List<String> forms = new ArrayList<>();
        forms.add(secret);
        forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        forms.add(base64(secret).replace("=", ""));
        forms.add(secret.replace("\"", "\\\""));
        return forms;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
