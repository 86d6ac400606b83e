package dev.cartwright.reference.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample shops. */
class SampleCataloguesTest {
    static Collection<String> names() {
        return SampleCatalogues.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasWhatEveryCheckNeeds(String name) {
        Catalogue catalogue = SampleCatalogues.read(name);
        assertThat(catalogue.skus())
                .anyMatch(sku -> sku.isSized() && sku.stock() > 1_000)
                .anyMatch(sku -> !sku.isSized() && sku.stock() > 2 && sku.stock() < 1_000)
                .anyMatch(sku -> !sku.isSized() && sku.stock() == 1)
                .anyMatch(sku -> !sku.isSized() && sku.stock() == 0)
                .anyMatch(sku -> sku.isSized() && sku.stock() == 0)
                .anyMatch(sku -> sku.price() == 0 && sku.stock() > 1_000);
        assertThat(catalogue.skus())
                .filteredOn(sku -> !sku.isSized() && sku.stock() > 1_000)
                .hasSizeGreaterThanOrEqualTo(60);
        assertThat(catalogue.currency()).isPresent();
    }

    @Test
    void holdsOneThatDiverges() {
        Catalogue divergent = SampleCatalogues.read("cochlearfit");
        assertThat(divergent.currency()).isEqualTo(Optional.of("USD"));
        assertThat(divergent.find("100042").orElseThrow().details()).containsEntry("side", "both");
        assertThat(divergent.find("100042").orElseThrow().sizes()).contains("Adult / 56 cm");
        assertThat(divergent.find("1e3")).isPresent();
        assertThat(divergent.find("1000")).isEmpty();
    }

    @Test
    void namesTheSamplesWhenThereIsNone() {
        assertThatThrownBy(() -> SampleCatalogues.read("brikete"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("\"brikete\"")
                .hasMessageContaining("brikette, cover-me-pretty, xa, skylar, cochlearfit");
    }
}
