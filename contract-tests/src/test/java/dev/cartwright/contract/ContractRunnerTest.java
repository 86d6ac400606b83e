package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.certification.profile.TestDoors;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.RunListener;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class ContractRunnerTest {

    private final ContractCatalogue catalogue = ContractCatalogue.standard();

    @Test
    void sendsNothingThatChangesStateWhenItMayOnlyRead() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<CheckEvidence> seen =
                    ReferenceShop.run(shop.profile(), new ContractSelection(catalogue.select(List.of()), true, 1));
            assertThat(seen).hasSameSizeAs(catalogue.listings());
            assertThat(seen).extracting(CheckEvidence::outcome).containsOnly(Outcome.PASS, Outcome.NOT_TESTABLE);
            assertThat(seen)
                    .filteredOn(check -> check.outcome() == Outcome.PASS)
                    .hasSizeGreaterThan(5);
            assertThat(seen)
                    .flatExtracting(CheckEvidence::exchanges)
                    .extracting(Exchange::method)
                    .containsOnly("GET", "HEAD", "OPTIONS");
            assertThat(seen)
                    .filteredOn(check -> check.outcome() == Outcome.NOT_TESTABLE)
                    .allMatch(check -> check.reason().contains("--read-only"));
        }
    }

    @Test
    void tellsTheSameOutcomesWhereNothingElseIsAskedFor() {
        try (ReferenceShop shop = ReferenceShop.withFault("patch-adds-quantity")) {
            ContractSelection selection =
                    new ContractSelection(catalogue.select(List.of("cart/1", "cart/13")), false, 1);
            List<CheckEvidence> shown = ReferenceShop.run(shop.profile(), selection);
            List<CheckEvidence> outcomes = ReferenceShop.run(shop.profile(), selection.outcomesOnly());

            assertThat(outcomes(outcomes)).isEqualTo(outcomes(shown)).containsValue(Outcome.FAIL);
            assertThat(outcomes).flatExtracting(CheckEvidence::exchanges).isEmpty();
            assertThat(outcomes).flatExtracting(CheckEvidence::findings).isEmpty();
            assertThat(shown).flatExtracting(CheckEvidence::exchanges).isNotEmpty();
        }
    }

    private static Map<CheckAddress, Outcome> outcomes(List<CheckEvidence> evidence) {
        return evidence.stream().collect(Collectors.toMap(CheckEvidence::check, CheckEvidence::outcome));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void namesTheKeyOfAPartThatIsNotFilled(Part part) {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            Map<Part, List<ShopSku>> parts = new EnumMap<>(shop.profile().parts());
            parts.remove(part);
            List<CheckEvidence> seen =
                    shop.run(catalogue.select(List.of()), profile -> profile.selling(parts, profile.currency()));
            assertThat(seen)
                    .filteredOn(check -> check.outcome() != Outcome.PASS && check.outcome() != Outcome.NOT_TESTABLE)
                    .extracting(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                    .isEmpty();
            assertThat(seen)
                    .filteredOn(check -> check.outcome() == Outcome.NOT_TESTABLE)
                    .isNotEmpty()
                    .allMatch(check -> check.reason().contains("parts." + part.key()))
                    .allMatch(check -> check.exchanges().isEmpty());
        }
    }

    @Test
    void leavesOutWhatTheShopDoesNotDeclare() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<CheckEvidence> seen = shop.run(catalogue.select(List.of()), profile -> profile.declaring(Set.of()));
            assertThat(seen).extracting(CheckEvidence::outcome).containsOnly(Outcome.PASS, Outcome.NOT_APPLICABLE);
            assertThat(seen)
                    .filteredOn(check -> check.outcome() == Outcome.NOT_APPLICABLE)
                    .isNotEmpty()
                    .allMatch(check -> check.reason().contains("capabilities"));
        }
    }

    @Test
    void namesTheDoorsThatAreNotThere() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            assertThat(shop.run(catalogue.select(List.of("cart/10")), profile -> profile.reachedBy(TestDoors.NONE)))
                    .allMatch(check -> check.outcome() == Outcome.NOT_TESTABLE)
                    .allMatch(check -> check.exchanges().isEmpty())
                    .allSatisfy(
                            check -> assertThat(check.reason()).containsAnyOf("testControls", "cartTtl", "neighbour"));
        }
    }

    @Test
    void namesTheVariableOfASecretThatIsNotSet() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            Set<CheckAddress> one = catalogue.select(List.of("SignatureIsTheHmacOfThePayload"));
            CheckEvidence seen = only(shop.profile(), one, _ -> Optional.empty());
            assertThat(seen.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
            assertThat(seen.reason()).contains("CART_COOKIE_SECRET");
        }
    }

    @Test
    void sendsTheSameRequestsForTheSameSeed() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            Set<CheckAddress> some = catalogue.select(List.of("UnknownItemIsNotFound", "PostAddsALine"));
            assertThat(bodies(shop.run(some))).isEqualTo(bodies(shop.run(some)));
        }
    }

    @Test
    void staysBelowTheRateThatTheProfileTells() {
        double rate = 100;
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<Instant> sent = shop
                    .run(catalogue.select(List.of("cart/1")), profile -> profile.readingAs(limited(rate, false)))
                    .stream()
                    .flatMap(check -> check.exchanges().stream())
                    .map(Exchange::sentAt)
                    .sorted()
                    .toList();
            double seconds = Duration.between(sent.getFirst(), sent.getLast()).toMillis() / 1000.0;
            assertThat((sent.size() - 1) / seconds).isLessThan(rate);
        }
    }

    @Test
    void goesBeyondTheRateOfTheProfileByItsLeaveAlone() {
        Set<CheckAddress> beyond = catalogue.select(List.of("cart/10.14", "cart/10.15", "cart/10.16", "cart/13.13"));
        try (ReferenceShop shop = ReferenceShop.of(
                builder -> builder.environment(Map.of("RATE_LIMIT", "20", "RATE_LIMIT_BURST", "20")))) {
            assertThat(shop.run(beyond, profile -> profile.readingAs(limited(20, true))))
                    .hasSize(4)
                    .extracting(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                    .allMatch(seen -> seen.contains(" PASS: "));
            assertThat(shop.run(beyond, profile -> profile.readingAs(limited(20, false))))
                    .filteredOn(check -> !catalogue.invariants().contains(check.check()))
                    .hasSize(3)
                    .allMatch(check -> check.outcome() == Outcome.NOT_TESTABLE)
                    .allMatch(check -> check.exchanges().isEmpty())
                    .allMatch(check -> check.reason().contains("readings.rateLimit.requestsPerSecond"));
        }
    }

    @Test
    void findsAShopWithoutTheRateLimitThatItsProfileTells() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            List<CheckEvidence> seen = shop.run(
                    catalogue.select(List.of("TooManyRequestsAreRefused")),
                    profile -> profile.readingAs(limited(1, true)));
            assertThat(seen).extracting(CheckEvidence::outcome).containsExactly(Outcome.FAIL);
        }
    }

    private static Readings limited(double rate, boolean provoke) {
        return new Readings(
                400,
                Optional.empty(),
                Readings.StockScope.SKU,
                Readings.ErrorTexts.EXACT,
                Optional.empty(),
                Optional.of(new Readings.RateLimit(rate, provoke)));
    }

    @Test
    void reachesAShopByTheNameOfThisMachine() {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            URI byName =
                    URI.create("http://localhost:" + shop.profile().baseUrl().getPort());
            assertThat(shop.run(catalogue.select(List.of("cart/1.1", "cart/8.7")), profile -> profile.at(byName)))
                    .extracting(CheckEvidence::outcome)
                    .containsOnly(Outcome.PASS);
        }
    }

    @Test
    void endsSoonAfterAStop() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        try (ReferenceShop shop = ReferenceShop.clean()) {
            ContractRunner runner = new ContractRunner(catalogue, Clock.systemUTC(), ReferenceShop::environment);
            List<CheckEvidence> seen = new ArrayList<>();
            RunListener listener = event -> {
                if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence check)) {
                    seen.add(check);
                    begun.countDown();
                }
            };
            List<ContractResult> results = new ArrayList<>();
            Thread running = Thread.ofVirtual()
                    .start(() -> results.add(runner.run(
                            shop.profile(), new ContractSelection(catalogue.select(List.of()), false, 1), listener)));
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            runner.stop();
            assertThat(running.join(Duration.ofSeconds(5))).isTrue();
            assertThat(results).containsExactly(new ContractResult.Completed(seen.size(), true));
            assertThat(seen).hasSizeLessThan(catalogue.listings().size());
            assertThat(seen).extracting(CheckEvidence::outcome).containsOnly(Outcome.PASS);
        }
    }

    private static List<String> bodies(List<CheckEvidence> evidence) {
        return evidence.stream()
                .sorted(java.util.Comparator.comparing(CheckEvidence::check))
                .flatMap(check -> check.exchanges().stream())
                .map(exchange -> exchange.requestBody().orElse(""))
                .toList();
    }

    private CheckEvidence only(
            ShopProfile profile, Set<CheckAddress> one, Function<String, Optional<String>> environment) {
        return run(new ContractRunner(catalogue, Clock.systemUTC(), environment), profile, one);
    }

    private static CheckEvidence run(ContractRunner runner, ShopProfile profile, Set<CheckAddress> selected) {
        List<CheckEvidence> seen = new ArrayList<>();
        runner.run(profile, new ContractSelection(selected, false, 1), event -> {
            if (event instanceof RunEvent.EvidenceRecorded(CheckEvidence check)) {
                seen.add(check);
            }
        });
        assertThat(seen).hasSize(1);
        return seen.getFirst();
    }
}
