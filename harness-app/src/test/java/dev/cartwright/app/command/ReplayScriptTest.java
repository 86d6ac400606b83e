package dev.cartwright.app.command;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.app.testing.Shops;
import dev.cartwright.reference.ReferenceServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script beside a finding, run by a real shell with a real curl. */
class ReplayScriptTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cart/6.8  | patch-ignores-stock           | \"qty\":11         | HTTP/1.1 409 Conflict",
                "cart/1.7  | delete-clears-cart            | \"cart\":{}        | \"qty\":",
                "cart/4.10 | cookie-samesite-none          | SameSite=None     | SameSite=Lax",
                "cart/4.19 | signature-ignored             | \"qty\":2          | \"cart\":{}",
                "cart/4.21 | signature-truncated-accepted  | \"qty\":2          | \"cart\":{}",
                "cart/4.23 | signature-any-case-accepted   | \"qty\":2          | \"cart\":{}",
                "cart/5.8  | qty-zero-accepted             | \"qty\":2          | HTTP/1.1 400 Bad Request"
            })
    void showsTheWrongAnswerAndTheRightOne(String check, String fault, String wrong, String right) throws Exception {
        try (ReferenceServer faulty = Shops.elsewhere(fault);
                ReferenceServer mended = Shops.elsewhere()) {
            Path script = script(check, faulty);

            String before = marked(shell(script));
            String after = marked(shell(script, mended.baseUri().toString()));

            assertThat(before).contains(wrong);
            assertThat(after).contains(right).doesNotContain(wrong);
        }
    }

    /** What a check wrote into a cookie may stand in the cookie that the shop gives now; it would forge nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2"})
    void forgesWhateverCookieTheShopGivesNow(String digit) throws Exception {
        String given = "WyI0ZiJd." + digit.repeat(64);
        WireMockServer shop = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        shop.start();
        try (ReferenceServer faulty = Shops.elsewhere("signature-ignored")) {
            shop.stubFor(any(anyUrl())
                    .willReturn(okJson("{\"ok\":true,\"cart\":{}}")
                            .withHeader("Set-Cookie", "__Host-CART_ID=" + given + "; Path=/")));
            Path script = script("cart/4.19", faulty);

            String output = shell(script, shop.baseUrl());

            assertThat(output).contains(">>> LOOK HERE");
            assertThat(cookies(shop)).contains(given).anyMatch(cookie -> !cookie.equals(given));
        } finally {
            shop.stop();
        }
    }

    private static List<String> cookies(WireMockServer shop) {
        return shop.getAllServeEvents().stream()
                .map(event -> event.getRequest().getHeader("Cookie"))
                .filter(Objects::nonNull)
                .map(cookie -> cookie.substring(cookie.indexOf('=') + 1))
                .toList();
    }

    private Path script(String check, ReferenceServer shop) {
        Cartwright.in(directory)
                .run(
                        "contract",
                        "--quiet",
                        "--only",
                        check,
                        "--seed",
                        "1",
                        "--shop",
                        Shops.profile(directory, "").toString(),
                        "--target",
                        shop.baseUri().toString());
        return RunFolders.only(directory).resolve("checks/" + check.replace('/', '-') + "/replay.sh");
    }

    /** The answers that the script tells the reader to look at. */
    private static String marked(String output) {
        StringBuilder marked = new StringBuilder();
        String answer = "";
        for (String part :
                Pattern.compile("(?m)^(?=--- |>>> )").splitAsStream(output).toList()) {
            if (part.startsWith("--- ")) {
                answer = part.substring(part.indexOf('\n'));
            } else if (part.startsWith(">>> LOOK HERE")) {
                marked.append(answer);
            }
        }
        return marked.toString();
    }

    private static String shell(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(script.getParent(), "out-", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String output = Files.readString(out);
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
