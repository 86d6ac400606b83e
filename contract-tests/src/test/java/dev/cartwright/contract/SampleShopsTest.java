package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.CatalogueSource;
import dev.cartwright.reference.catalogue.SampleCatalogues;
import dev.cartwright.reference.catalogue.Sku;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample shop keeps the contract, the divergent one too: what is unlike the others is not blamed. */
class SampleShopsTest {
    private static final long PLENTY = 1_000;
    private static final Pattern ORDINARY = Pattern.compile("[A-Za-z0-9_-]+");

    static Collection<String> samples() {
        return SampleCatalogues.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsTheContract(String sample) {
        try (ReferenceShop shop =
                ReferenceShop.of(builder -> builder.shop(sample).catalogue(new CatalogueSource.Sample(sample)))) {
            ContractSelection everything =
                    new ContractSelection(ContractCatalogue.standard().select(List.of()), false, 1);
            List<CheckEvidence> seen = ReferenceShop.run(profile(shop, sample), everything);
            assertThat(seen)
                    .filteredOn(check -> check.outcome() != Outcome.PASS)
                    .extracting(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                    .isEqualTo(reference(everything));
            assertThat(seen)
                    .filteredOn(check -> check.outcome() == Outcome.PASS)
                    .hasSizeGreaterThan(150);
        }
    }

    /** What the shop made for the checks is told: the few checks that nobody can do from outside of any shop. */
    private static List<String> reference(ContractSelection selection) {
        try (ReferenceShop shop = ReferenceShop.clean()) {
            return ReferenceShop.run(shop.profile(), selection).stream()
                    .filter(check -> check.outcome() != Outcome.PASS)
                    .map(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                    .toList();
        }
    }

    private static ShopProfile profile(ReferenceShop shop, String sample) {
        Catalogue catalogue = SampleCatalogues.read(sample);
        Collection<Sku> skus = catalogue.skus();
        Predicate<Sku> plenty = sku -> sku.stock() > PLENTY;
        Predicate<Sku> sized = Sku::isSized;
        Predicate<Sku> plain = plenty.and(sized.negate()).and(sku -> sku.price() > 0);
        Map<Part, List<ShopSku>> parts = new EnumMap<>(Part.class);
        parts.put(Part.SIZED, some(skus, sized.and(plenty), 1));
        parts.put(Part.PLAIN, some(skus, plain, 3));
        parts.put(Part.LIMITED, some(skus, sized.negate().and(sku -> sku.stock() > 1 && sku.stock() <= PLENTY), 1));
        parts.put(Part.SOLD_OUT, some(skus, sku -> sku.stock() == 0, 2));
        parts.put(Part.LAST_ONE, some(skus, sized.negate().and(sku -> sku.stock() == 1), 1));
        parts.put(Part.FREE, some(skus, plenty.and(sku -> sku.price() == 0), 1));
        parts.put(Part.MANY_PLAIN, some(skus, plain, 60));
        parts.put(
                Part.UNUSUAL_ID,
                some(skus, plain.and(sku -> !ORDINARY.matcher(sku.id()).matches()), 5));
        return shop.profile().selling(parts, catalogue.currency().orElse("EUR"));
    }

    private static List<ShopSku> some(Collection<Sku> skus, Predicate<Sku> fitting, int most) {
        return skus.stream()
                .filter(fitting)
                .limit(most)
                .map(sku -> new ShopSku(
                        sku.id(),
                        sku.sizes(),
                        OptionalLong.of(sku.price()),
                        OptionalLong.of(sku.stock()),
                        Optional.of(sku.title())))
                .toList();
    }
}
