package dev.cartwright.reference.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cartwright.reference.Probe;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VariantCatalogueTest {
    private static final String[] NONE = {};

    /** Answers that may have another status under these variants, each by its ruling. */
    private static final Set<String> OTHER_DECISIONS = Set.of(
            "origin-not-checked",
            "content-type-not-checked",
            "guards-in-another-order",
            "body-limit-smallest",
            "body-limit-largest",
            "zod-coercion",
            "huge-quantities-conflict",
            "odd-json-refused",
            "duplicate-lines-refused",
            "ttl-slides-on-read",
            "without-meta",
            "without-rental",
            "validation-422",
            "stock-per-size",
            "fresh-id-for-unknown-cart",
            "options-ok",
            "etag-with-304",
            "length-required",
            "expectation-failed",
            "slash-redirects",
            "slash-is-the-cart",
            "trace-not-implemented");

    static List<String> formOnly() {
        return VariantCatalogue.all().stream()
                .map(Variant::id)
                .filter(id -> !OTHER_DECISIONS.contains(id))
                .filter(id -> !id.equals("slow-in-time"))
                .toList();
    }

    @Test
    void namesAtLeastFifteenVariantsOnce() {
        assertThat(VariantCatalogue.all()).hasSizeGreaterThan(15);
        assertThat(VariantCatalogue.all())
                .extracting(Variant::id)
                .doesNotHaveDuplicates()
                .containsAll(OTHER_DECISIONS);
        assertThatThrownBy(() -> VariantCatalogue.byId("gzip"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gzip-answers");
    }

    @ParameterizedTest
    @MethodSource("formOnly")
    void changesNoStatus(String id) throws Exception {
        assertThat(statuses(NONE)).isEqualTo(statuses(id));
    }

    @Test
    void combinesAllFormsAtOnce() throws Exception {
        assertThat(statuses(formOnly().toArray(String[]::new))).isEqualTo(statuses(NONE));
    }

    private static List<String> statuses(String... variants) throws Exception {
        try (Probe probe = new Probe(NONE, variants)) {
            return probe.run().stream()
                    .map(step ->
                            step.replaceFirst("(?s)(-> \\d+).*", "$1").replaceFirst("(?s)^(concurrently .*)$", "$1"))
                    .toList();
        }
    }
}
