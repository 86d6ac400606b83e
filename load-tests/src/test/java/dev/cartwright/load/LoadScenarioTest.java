package dev.cartwright.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.certification.metric.Confidence;
import dev.cartwright.certification.profile.LoadSettings;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.load.wire.Operation;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadScenarioTest {

    private static final LoadSettings SILENT = LoadSettings.DEFAULT;
    private static final Readings UNLIMITED = Readings.DEFAULT;

    private static ShopProfile shop(String address, LoadSettings load, Readings readings, ShopSku... plain) {
        return ShopProfile.of("shop", URI.create(address))
                .selling(Map.of(Part.PLAIN, List.of(plain)), "EUR")
                .readingAs(readings)
                .loadedBy(load);
    }

    private static ShopProfile here() {
        return shop("http://127.0.0.1:8080", SILENT, UNLIMITED, ShopSku.of("a"));
    }

    private static Readings limit(double requestsPerSecond) {
        Readings plain = Readings.DEFAULT;
        return new Readings(
                plain.validationStatus(),
                plain.ttlSlidesOnRead(),
                plain.stockScope(),
                plain.errorTexts(),
                plain.bodyLimit(),
                Optional.of(new Readings.RateLimit(requestsPerSecond, false)));
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void takesEnoughSamplesOnThisMachineToDecideTheCookieObjective(Depth depth) {
        LoadScenario scenario = LoadScenario.of(here(), depth, false, 1);
        long samples = (long) (scenario.requestsPerSecond() * scenario.window().toMillis() / 1_000);
        assertThat(Confidence.ofShare(0, samples).upper()).isLessThan(0.0001);
    }

    @Test
    void staysWithinTheTimeOfItsDepth() {
        assertThat(LoadScenario.of(here(), Depth.SMOKE, false, 1).length()).isLessThan(Duration.ofMillis(17_500));
        assertThat(LoadScenario.of(here(), Depth.STANDARD, false, 1).length()).isLessThan(Duration.ofSeconds(70));
    }

    /** What LoadScenario's text promises of stalls longer than the spacing. */
    @ParameterizedTest
    @EnumSource(Depth.class)
    void spacesRequestsSoThatNoStallCanHideFromTheP99(Depth depth) {
        LoadScenario scenario = LoadScenario.of(here(), depth, false, 1);
        Duration seen = scenario.spacing().minusMillis(500);
        assertThat((double) seen.toMillis() / scenario.window().toMillis()).isGreaterThan(0.012);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void letsAVisitReachItsEndWithinTheWarmUp(Depth depth) {
        LoadScenario scenario = LoadScenario.of(here(), depth, false, 1);
        assertThat(scenario.spacing().multipliedBy(scenario.operations().size() - 1L))
                .isLessThan(scenario.warmUp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "http://127.9.9.9", "https://[::1]:2", "http://shop.localhost"})
    void knowsThisMachine(String address) {
        assertThat(LoadScenario.of(shop(address, SILENT, UNLIMITED, ShopSku.of("a")), Depth.SMOKE, false, 1)
                        .requestsPerSecond())
                .isEqualTo(2_400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://shop.example", "http://10.0.0.1", "http://127.example", "http://localhost.example"})
    void isGentleToAShopElsewhere(String address) {
        LoadScenario scenario =
                LoadScenario.of(shop(address, SILENT, UNLIMITED, ShopSku.of("a")), Depth.SMOKE, false, 1);
        assertThat(scenario.requestsPerSecond()).isEqualTo(250);
        assertThat(scenario.name()).isEqualTo("shopping visits at 250 requests/s (default for a shop elsewhere)");
    }

    @Test
    void doesAsTheProfileSays() {
        LoadSettings settings = new LoadSettings(
                OptionalDouble.of(12.5), Optional.of(Duration.ofSeconds(1)), Optional.of(Duration.ofSeconds(7)));
        LoadScenario scenario =
                LoadScenario.of(shop("http://127.0.0.1", settings, UNLIMITED, ShopSku.of("a")), Depth.FULL, false, 1);
        assertThat(scenario.name()).isEqualTo("shopping visits at 12.5 requests/s");
        assertThat(scenario.requestsPerSecond()).isEqualTo(12.5);
        assertThat(scenario.visitsPerSecond()).isEqualTo(2.5);
        assertThat(scenario.warmUp()).isEqualTo(Duration.ofSeconds(1));
        assertThat(scenario.window()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void staysBelowTheShopsOwnRateLimit() {
        LoadScenario scenario =
                LoadScenario.of(shop("http://127.0.0.1", SILENT, limit(100), ShopSku.of("a")), Depth.SMOKE, false, 1);
        assertThat(scenario.requestsPerSecond()).isEqualTo(90);
        assertThat(scenario.name()).contains("held below the profile's rate limit");
    }

    @Test
    void onlyGetsWhenNothingMayChange() {
        LoadScenario scenario = LoadScenario.of(here(), Depth.SMOKE, true, 1);
        assertThat(scenario.readOnly()).isTrue();
        assertThat(scenario.operations()).containsOnly(Operation.GET);
        assertThat(scenario.name()).startsWith("reading visits at 2400");
    }

    @Test
    void saysThatNothingCanBeAddedWithoutAPlainSku() {
        ShopSku scarce = new ShopSku("scarce", List.of(), OptionalLong.empty(), OptionalLong.of(2), Optional.empty());
        ShopSku sized =
                new ShopSku("sized", List.of("M"), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
        LoadScenario scenario =
                LoadScenario.of(shop("http://127.0.0.1", SILENT, UNLIMITED, scarce, sized), Depth.SMOKE, false, 1);
        assertThat(scenario.readOnly()).isTrue();
        assertThat(scenario.name()).contains("so nothing is added");
    }

    @Test
    void refusesAScenarioThatSendsNothing() {
        assertThatThrownBy(() -> new LoadScenario(
                        "none",
                        0,
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        Duration.ZERO,
                        List.of(Operation.GET),
                        List.of(),
                        1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0 requests/s");
        assertThatThrownBy(() -> new LoadScenario(
                        "none",
                        1,
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        Duration.ZERO,
                        List.of(Operation.ADD),
                        List.of(),
                        1))
                .hasMessageContaining("needs a SKU");
    }
}
