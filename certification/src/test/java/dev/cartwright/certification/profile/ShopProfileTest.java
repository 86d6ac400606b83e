package dev.cartwright.certification.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopProfileTest {

    private final ShopProfile profile = ShopProfile.of("brikette", URI.create("http://127.0.0.1:8080"));

    @Test
    void keepsEverythingButTheAddressWhenItMoves() {
        ShopProfile moved = profile.at(URI.create("http://127.0.0.1:9090"));

        assertThat(moved.cartAddress()).isEqualTo(URI.create("http://127.0.0.1:9090/api/cart"));
        assertThat(moved.at(profile.baseUrl())).isEqualTo(profile);
    }

    @Test
    void hasNoSkusForAPartTheShopCanNotFill() {
        assertThat(profile.skus(Part.FREE)).isEmpty();
        assertThat(Part.withKey("manyPlain")).contains(Part.MANY_PLAIN);
        assertThat(Part.withKey("huge")).isEmpty();
        assertThat(Capability.withKey("rental")).contains(Capability.RENTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../etc", "a/b", ".hidden", "a b"})
    void refusesNamesThatAreNoSafeFolder(String name) {
        assertThatThrownBy(() -> ShopProfile.of(name, profile.baseUrl())).hasMessageContaining("must be 1 to 64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//other.example/api/cart", "api/cart", "http://other.example/api/cart", ""})
    void refusesPathsThatLeaveTheHost(String path) {
        Site site = profile.site();

        assertThatThrownBy(() -> new Site(site.name(), site.baseUrl(), path, site.environment(), site.requestTimeout()))
                .hasMessageContaining("must begin with one slash");
    }

    @Test
    void allowsNoOtherValidationStatusThan400And422() {
        assertThatThrownBy(() -> new Readings(
                        409,
                        Optional.empty(),
                        Readings.StockScope.SKU,
                        Readings.ErrorTexts.EXACT,
                        Optional.empty(),
                        Optional.empty()))
                .hasMessageContaining("400 or 422 (ruling 4), not 409");
    }

    @Test
    void saysWhichReadingsTheProfileChose() {
        Readings chosen = new Readings(
                422,
                Optional.of(true),
                Readings.StockScope.VARIANT,
                Readings.ErrorTexts.EXACT,
                Optional.of(100_000),
                Optional.of(new Readings.RateLimit(50, false)));

        assertThat(Readings.DEFAULT.choices()).isEmpty();
        assertThat(chosen.choices())
                .hasSize(6)
                .allSatisfy(choice ->
                        assertThat(choice).startsWith("The profile says: ").endsWith("."))
                .first()
                .isEqualTo("The profile says: A schema error has the status 422 (ruling 4).");
    }
}
