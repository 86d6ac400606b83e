package dev.cartwright.app.command;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.app.testing.Shops;
import dev.cartwright.app.testing.SilentShop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shops that are not there, or are something else than a cart: a sentence, bounded time, never green. */
class HostileShopTest {

    @TempDir
    private Path directory;

    private Told run(String verb, String target) {
        Path shop = Shops.profile(directory, "");
        return Cartwright.in(directory).run(verb, "--target", target, "--shop", shop.toString());
    }

    private static void expectOneSentence(Told said) {
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err())
                .startsWith("cartwright: ")
                .contains("can't be reached")
                .doesNotContain("Exception");
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"certify", "contract", "load"})
    void tellsInOneSentenceThatNobodyIsThere(String verb) throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        Instant begun = Instant.now();
        expectOneSentence(run(verb, "http://127.0.0.1:" + port));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(RunFolders.text(RunFolders.only(directory).resolve("index.html")))
                .contains("INCOMPLETE");
    }

    @Test
    void doesNotWaitForeverForAShopThatNeverAnswers() {
        try (SilentShop shop = new SilentShop()) {
            Instant begun = Instant.now();
            Told said = run("contract", shop.address());
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(8));
            expectOneSentence(said);
            assertThat(said.err()).contains("no answer within");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "RANDOM_DATA_THEN_CLOSE"})
    void isNotThrownByAShopThatClosesConnections(Fault fault) {
        try (Broken shop = new Broken(aResponse().withFault(fault))) {
            Told said = run("contract", shop.address());
            expectOneSentence(said);
            assertThat(said.err()).containsAnyOf("closed without an answer", "does not speak HTTP");
        }
    }

    @Test
    void findsThatAPageIsNoCart() {
        try (Broken shop = new Broken(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "text/html")
                .withBody("<html><script>alert('shop')</script></html>"))) {
            Told said = run("contract", shop.address());
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.all()).contains("NO-GO").doesNotContain("Exception").doesNotContain("\tat ");
            assertThat(RunFolders.text(RunFolders.only(directory).resolve("index.html")))
                    .doesNotContain("<script>alert");
        }
    }

    /** A shop that gives one answer to everything. */
    private static final class Broken implements AutoCloseable {
        private final WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

        Broken(ResponseDefinitionBuilder answer) {
            server.start();
            server.stubFor(any(anyUrl()).willReturn(answer));
        }

        String address() {
            return "http://127.0.0.1:" + server.port();
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
