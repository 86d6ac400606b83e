package dev.cartwright.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.TestAddresses;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Events may be on their way for as long as the profile says, and no longer. */
class LateEventsTest {

    /** That a DELETE is told, each change once, with the cart's id, and in the order of changes. */
    private static final List<String> CHECKS = List.of("cart/12.2", "cart/12.14", "cart/12.17", "cart/12.29");

    /** It leaves a cart of which nothing was told yet when the next check begins. */
    private static final String LEAVING = "cart/1.3";

    /** A door before the reference server's. */
    @RegisterExtension
    private static final WireMockExtension DOOR = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1").extensions(new WithoutPending()))
            .build();

    @Test
    void eventsThatComeInTimeAreNoFinding() {
        assertThat(told(UnaryOperator.identity())).satisfies(LateEventsTest::passed);
    }

    @Test
    void neitherWhereTheDoorDoesNotCountThoseOnTheirWay() {
        assertThat(told(LateEventsTest::behindTheDoor)).satisfies(LateEventsTest::passed);
        isWithoutPending();
    }

    @Test
    void noCheckOfEventsNeedsThatCount() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            Set<CheckAddress> chapter = ContractCatalogue.standard().select(List.of("cart/12"));
            assertThat(shop.run(chapter, LateEventsTest::behindTheDoor))
                    .hasSizeGreaterThanOrEqualTo(chapter.size())
                    .allSatisfy(seen ->
                            assertThat(seen.outcome()).as(seen.toString()).isEqualTo(Outcome.PASS));
        }
        isWithoutPending();
    }

    private static void isWithoutPending() {
        assertThat(DOOR.getAllServeEvents())
                .anySatisfy(event -> assertThat(event.getResponse().getBodyAsString())
                        .contains("\"told\"")
                        .doesNotContain("pending"));
    }

    @Test
    void eventsThatComeLaterAre() {
        assertThat(told(profile -> profile.reachedBy(profile.doors().withEventDelay(Duration.ofMillis(40)))))
                .hasSize(CHECKS.size())
                .allSatisfy(seen -> {
                    assertThat(seen.outcome()).isEqualTo(Outcome.FAIL);
                    assertThat(seen.reason()).contains("within 0.04 s");
                });
    }

    private static void passed(List<? extends CheckEvidence> evidence) {
        assertThat(evidence)
                .hasSize(CHECKS.size())
                .allSatisfy(seen -> assertThat(seen.outcome()).as(seen.reason()).isEqualTo(Outcome.PASS));
    }

    private static ShopProfile behindTheDoor(ShopProfile profile) {
        URI events = profile.doors().analyticsEvents().orElseThrow();
        DOOR.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(events.toString())));
        URI door = URI.create(DOOR.baseUrl().replace("localhost", "127.0.0.1"));
        return profile.reachedBy(profile.doors()
                .at(new TestAddresses(
                        profile.doors().testControls(),
                        Optional.of(door),
                        profile.doors().neighbour())));
    }

    private static List<CheckEvidence> told(UnaryOperator<ShopProfile> change) {
        try (ReferenceShop shop = ReferenceShop.withVariant("events-told-later")) {
            List<String> selected =
                    Stream.concat(Stream.of(LEAVING), CHECKS.stream()).toList();
            return shop.run(ContractCatalogue.standard().select(selected), change).stream()
                    .filter(seen -> CHECKS.contains(seen.check().toString()))
                    .toList();
        }
    }

    /** Calls that member another, as long as it was, so that the length of the answer stays true. */
    private static final class WithoutPending implements ResponseTransformerV2 {
        @Override
        public String getName() {
            return "without-pending";
        }

        @Override
        public Response transform(Response response, ServeEvent event) {
            return Response.Builder.like(response)
                    .but()
                    .body(response.getBodyAsString().replace("pending", "another"))
                    .build();
        }
    }
}
