package dev.cartwright.reference;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpstashTroubleTest {
    private static final String TOKEN = "token-of-the-tests";
    private static final String MUG = "{\"sku\":{\"id\":\"mug-enamel\"}}";

    private final WireMockServer upstash =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    @AfterAll
    void stop() {
        upstash.stop();
    }

    static Stream<ResponseDefinitionBuilder> troubles() {
        return Stream.of(
                aResponse().withStatus(401).withBody("{\"error\":\"Unauthorized: " + TOKEN + "\"}"),
                aResponse().withStatus(400).withBody("{\"error\":\"ERR max daily request limit exceeded\"}"),
                aResponse().withStatus(500).withBody("<html>secret.upstash.example</html>"),
                aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/"),
                aResponse().withStatus(200).withBody(""),
                aResponse().withStatus(200).withBody("{\"result\":[\"nonsense\"]}"),
                aResponse().withStatus(200).withBody("{\"result\":null}"),
                aResponse().withStatus(200).withBody("{\"resul"),
                aResponse().withStatus(200).withBody("{}"),
                aResponse().withStatus(200).withBody("{\"result\":[]}").withFixedDelay(30_000),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void tellsOfNothingButThatTheStoreIsDown(ResponseDefinitionBuilder trouble) {
        upstash.start();
        upstash.resetAll();
        upstash.stubFor(any(anyUrl()).willReturn(trouble));
        Queue<String> log = new ConcurrentLinkedQueue<>();
        try (ReferenceServer server = ReferenceServer.start(ServerConfiguration.forTests()
                .store(new StoreAddress.Upstash(Secret.of(upstash.baseUrl()), Secret.of(TOKEN)))
                .storeTimeout(Duration.ofMillis(500))
                .log(log::add)
                .build())) {
            Client.Answer answer = new Client(server).post(MUG);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).isEqualTo("{\"error\":\"Service unavailable\"}");
            assertThat(answer.setCookies()).isEmpty();
        }
        assertThat(List.copyOf(log)).noneMatch(line -> line.contains(TOKEN) || line.contains(upstash.baseUrl()));
    }
}
