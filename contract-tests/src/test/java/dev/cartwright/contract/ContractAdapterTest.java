package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.Loopback;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.contract.profile.ProfileReader;
import io.qameta.allure.Allure;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The catalogue as JUnit tests with Allure results, one case a check: against the reference server in this process, or with
 * {@code -Dcartwright.shop=FILE} against the shop of that profile.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractAdapterTest {

    private final ContractCatalogue catalogue = ContractCatalogue.standard();
    private final Map<CheckAddress, CheckEvidence> evidence = new ConcurrentHashMap<>();
    private final Optional<Path> shop = Optional.of(System.getProperty("cartwright.shop", ""))
            .filter(file -> !file.isBlank())
            .map(file -> ProjectRoot.file(".").resolve(file));

    @BeforeAll
    void runTheCatalogue() {
        ContractSelection everything = new ContractSelection(catalogue.select(List.of()), false, 1);
        if (shop.isPresent()) {
            ShopProfile profile = ProfileReader.read(shop.get());
            assertThat(Loopback.means(profile.cartAddress())
                            || profile.baseUrl().getHost().equals(System.getProperty("cartwright.allow-host")))
                    .as(profile.baseUrl() + " is this machine, or allowed by -Dcartwright.allow-host=HOST")
                    .isTrue();
            ContractResult result = new ContractRunner(catalogue, Clock.systemUTC()).run(profile, everything, event -> {
                if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence check)) {
                    evidence.put(check.check(), check);
                }
            });
            assertThat(result).isInstanceOf(ContractResult.Completed.class);
        } else {
            try (ReferenceShop reference = ReferenceShop.clean()) {
                ReferenceShop.run(reference.profile(), everything).forEach(check -> evidence.put(check.check(), check));
            }
        }
        assertThat(evidence.values())
                .as("checks that asked the shop anything")
                .anyMatch(check -> !check.exchanges().isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> holds() {
        return catalogue.listings().stream()
                .map(listing ->
                        DynamicTest.dynamicTest(listing.address() + " " + listing.claim(), () -> report(listing)));
    }

    @Test
    void theReferenceServerPassesEveryCheck() {
        assumeTrue(shop.isEmpty(), "another shop may have other outcomes");
        assertThat(evidence).hasSameSizeAs(catalogue.listings());
        assertThat(evidence.values())
                .filteredOn(check -> check.outcome() != Outcome.PASS)
                .extracting(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                .isEmpty();
    }

    private void report(CheckListing listing) {
        CheckEvidence seen = evidence.get(listing.address());
        if (seen == null) {
            fail("The check left no evidence");
            return;
        }
        new AllureStory(Allure.getLifecycle()).tell(listing, seen);
        switch (seen.outcome()) {
            case PASS, WARN, REVIEW, WAIVED -> assertThat(seen.exchanges()).isNotEmpty();
            case NOT_APPLICABLE, NOT_TESTABLE -> abort(seen.outcome() + ": " + seen.reason());
            case FAIL, FLAKY, ERROR -> fail(complaint(listing, seen));
        }
    }

    private static String complaint(CheckListing listing, CheckEvidence seen) {
        StringBuilder text = new StringBuilder(listing.statement()).append('\n').append(seen.reason());
        seen.findings().forEach(finding -> {
            text.append("\n- ").append(finding.sentence()).append("\n  ").append(finding.advice());
            if (finding.exchange() >= 0) {
                text.append("\n  ")
                        .append(seen.exchanges().get(finding.exchange()).curl());
            }
        });
        return text.toString();
    }
}
