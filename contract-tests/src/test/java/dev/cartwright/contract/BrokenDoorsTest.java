package dev.cartwright.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.TestAddresses;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands beside a shop for a test may be broken; the shop is not blamed for it, and nothing passes by it. */
class BrokenDoorsTest {

    /** One for each thing that is asked of the test controls: the clock, the store, the stock, the payments, the limit. */
    private static final List<String> BY_CONTROLS =
            List.of("cart/10.2", "cart/10.5", "cart/10.8", "cart/10.11", "cart/10.12", "cart/10.14");

    private static final List<String> BY_EVENTS = List.of("cart/12.1", "cart/12.14", "cart/12.29");

    @RegisterExtension
    private static final WireMockExtension DOOR = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    @Test
    void aDoorThatIsElsewhereIsNamed() {
        assertThat(by(aResponse().withStatus(404).withBody("nothing here"))).allSatisfy(seen -> {
            assertThat(seen.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
            assertThat(seen.reason())
                    .contains("/test/")
                    .contains("404")
                    .containsAnyOf("testControls", "analyticsEvents");
        });
    }

    @Test
    void aDoorThatGivesNoAnswerIsNamed() {
        assertThat(by(aResponse().withFault(Fault.EMPTY_RESPONSE))).allSatisfy(seen -> {
            assertThat(seen.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
            assertThat(seen.reason()).contains("gave no answer").containsAnyOf("testControls", "analyticsEvents");
        });
    }

    /** Such a door takes whatever it is told and does nothing: what a check then sees is nothing that it asked for. */
    @Test
    void aDoorThatDoesNotConfirmWhatItDidIsNamed() {
        for (String body : List.of(
                "<html>welcome</html>",
                "[]",
                "{}",
                "{\"now\": \"soon\", \"told\": \"many\"}",
                "{\"told\": 3, \"pending\": \"none\"}",
                "{\"told\": 3, \"pending\": -1}",
                "{\"now\": \"2026-03-01T10:00:00Z\", \"told\": 1.5, \"paused\": \"true\", \"requestsPerSecond\": 0}")) {
            assertThat(by(aResponse().withStatus(200).withBody(body))).allSatisfy(seen -> {
                assertThat(seen.outcome()).as(body).isEqualTo(Outcome.NOT_TESTABLE);
                assertThat(seen.reason()).contains("/test/").contains("and has to answer");
            });
        }
    }

    private static List<CheckEvidence> by(ResponseDefinitionBuilder answer) {
        DOOR.stubFor(any(anyUrl()).willReturn(answer));
        Optional<URI> door = Optional.of(URI.create(DOOR.baseUrl().replace("localhost", "127.0.0.1")));
        List<String> checks = new ArrayList<>(BY_CONTROLS);
        checks.addAll(BY_EVENTS);
        try (ReferenceShop shop = ReferenceShop.clean()) {
            return shop
                    .run(
                            ContractCatalogue.standard().select(checks),
                            profile -> profile.reachedBy(profile.doors()
                                    .at(new TestAddresses(door, door, Optional.empty()))
                                    .withCartTtl(Duration.ofDays(30))))
                    .stream()
                    .filter(seen -> checks.contains(seen.check().toString()))
                    .toList();
        }
    }
}
