package dev.cartwright.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.contract.profile.ReferenceProfile;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No secret reaches the evidence, wherever a shop puts it. */
class SecretsStayHiddenTest {

    private static final String PAYLOAD = "cGxhbnRlZC1jYXJ0LWlkLTEyMzQ1Njc4OQ";
    private static final String SIGNATURE = "0123456789abcdef".repeat(4);
    private static final String OTHER_COOKIE = "planted-session-cookie-value";

    @Test
    void evenWhenTheShopRepeatsThemEverywhere() {
        String value = PAYLOAD + "." + SIGNATURE;
        WireMockServer shop = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        shop.start();
        try {
            shop.stubFor(any(anyUrl())
                    .willReturn(aResponse()
                            .withStatus(500)
                            .withHeader("Set-Cookie", "__Host-CART_ID=" + value + "; Path=/; HttpOnly")
                            .withHeader("Set-Cookie", "session=" + OTHER_COOKIE)
                            .withHeader("X-Debug", "cart " + value)
                            .withHeader("X-Auth-Token", "planted-token")
                            .withHeader("Location", "https://user:planted-password@shop.example/?api_key=planted-key")
                            .withBody("{\"error\":\"" + value + " " + PAYLOAD + " planted-cart-id-123456789 "
                                    + OTHER_COOKIE + " " + ReferenceShop.SECRET + " " + "x".repeat(9_000) + "\"}")));
            List<CheckEvidence> seen = ReferenceShop.run(
                    ReferenceProfile.at(URI.create(shop.baseUrl())),
                    new ContractSelection(ContractCatalogue.standard().select(List.of()), false, 1));
            String everything = seen.toString();
            for (String secret : List.of(
                    value,
                    PAYLOAD,
                    SIGNATURE,
                    "planted-cart-id",
                    OTHER_COOKIE,
                    "planted-password",
                    "planted-key",
                    "planted-token",
                    ReferenceShop.SECRET)) {
                assertThat(everything).doesNotContain(secret);
            }
            assertThat(everything).contains("‹cart cookie #");
            assertThat(seen)
                    .flatExtracting(CheckEvidence::exchanges)
                    .extracting(Exchange::response)
                    .allSatisfy(response -> assertThat(response)
                            .hasValueSatisfying(
                                    answer -> assertThat(answer.body()).hasSizeLessThan(4_200)));
        } finally {
            shop.stop();
        }
    }

    @Test
    void andCartsCanBeToldApartAllTheSame() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<CheckEvidence> seen = shop.run(ContractCatalogue.standard().select(List.of()));
            String everything = seen.toString();
            assertThat(everything).doesNotContain(ReferenceShop.SECRET);
            assertThat(Pattern.compile("[0-9a-f]{64}")
                            .matcher(everything.replaceAll("(.)\\1{63,}", ""))
                            .results())
                    .isEmpty();
            CheckEvidence separate = seen.stream()
                    .filter(check -> check.check().value().equals("cart/1.22"))
                    .findFirst()
                    .orElseThrow();
            long labels = Pattern.compile("‹cart cookie #\\d+›")
                    .matcher(separate.exchanges().toString())
                    .results()
                    .map(match -> match.group())
                    .distinct()
                    .count();
            assertThat(labels).as("three visitors, three carts").isEqualTo(3);
        }
    }

    @Test
    void norIsAnySecretOfAPayment() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<CheckEvidence> seen = shop.run(ContractCatalogue.standard()
                    .select(List.of(
                            "CheckoutOpensASession",
                            "UnsignedEventsAreRefused",
                            "OldEventsAreRefused",
                            "InventoryNeedsItsToken")));
            assertThat(seen).extracting(CheckEvidence::outcome).containsOnly(Outcome.PASS);
            assertThat(seen.toString())
                    .contains("clientSecret", "Stripe-Signature", "Authorization")
                    .doesNotContain(ReferenceShop.WEBHOOK_SECRET, ReferenceShop.INVENTORY_TOKEN)
                    .doesNotContainPattern("cs_test_[0-9a-f]+_secret")
                    .doesNotContainPattern("v1=[0-9a-f]{64}");
        }
    }
}
