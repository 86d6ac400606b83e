package dev.cartwright.certification.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    @Test
    void givesACurlLineThatAShellReadsBackWordForWord() throws Exception {
        String body = "{\"title\":\"It's $HOME `id` \\\\ é\"}";
        Exchange exchange = exchange("POST", Optional.of(body));

        Process shell = new ProcessBuilder("sh", "-c", exchange.curl().replaceFirst("^curl", "printf '%s\\\\n'"))
                .redirectErrorStream(true)
                .start();
        String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(words.lines())
                .containsExactly(
                        "-i",
                        "-X",
                        "POST",
                        "http://127.0.0.1:8080/api/cart",
                        "-H",
                        "Content-Type: application/json",
                        "--data-raw",
                        body);
    }

    @Test
    void asksForHeadersOnlyWhereTheMethodIsHead() {
        assertThat(exchange("HEAD", Optional.empty()).curl()).startsWith("curl -i --head 'http");
    }

    @Test
    void saysBehindTheCommandThatTheBodyIsNotWhole() {
        assertThat(exchange("POST", Optional.of(Exchange.cut("x".repeat(12), 10)))
                        .curl())
                .endsWith(
                        " --data-raw 'xxxxxxxxxx… (2 more characters)'  # the body is not whole: it was too long to keep");
        assertThat(Exchange.cut("x".repeat(10), 10)).isEqualTo("x".repeat(10));
    }

    private static Exchange exchange(String method, Optional<String> body) {
        return new Exchange(
                Instant.EPOCH,
                Duration.ofMillis(3),
                method,
                URI.create("http://127.0.0.1:8080/api/cart"),
                List.of(new Header("Content-Type", "application/json")),
                body,
                Optional.empty(),
                Optional.of("no answer"));
    }
}
