package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.reference.variants.Variant;
import dev.cartwright.reference.variants.VariantCatalogue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is right in another way is never blamed: no legal variant of the reference server fails any check. */
class LegalVariantsStayGreenTest {

    @TestFactory
    Stream<DynamicTest> noVariantFailsAnyCheck() {
        return VariantCatalogue.all().stream()
                .map(variant -> DynamicTest.dynamicTest(variant.id(), () -> staysGreen(variant)));
    }

    private static void staysGreen(Variant variant) {
        try (ReferenceShop shop = ReferenceShop.withVariant(variant.id())) {
            List<CheckEvidence> seen =
                    shop.run(ContractCatalogue.standard().select(List.of()), profile -> fitting(profile, variant.id()));
            assertThat(seen)
                    .filteredOn(check -> check.outcome() == Outcome.FAIL || check.outcome() == Outcome.ERROR)
                    .extracting(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                    .isEmpty();
            assertThat(seen)
                    .filteredOn(check -> check.outcome() == Outcome.PASS)
                    .hasSizeGreaterThan(100);
        }
    }

    /** The profile a shop would have that answers so. */
    private static ShopProfile fitting(ShopProfile profile, String variant) {
        ShopProfile lenient = Profiles.withReadings(profile, readings(variant));
        Set<Capability> capabilities = EnumSet.copyOf(lenient.capabilities());
        if (variant.equals("without-meta")) {
            capabilities.remove(Capability.META);
        }
        if (variant.equals("without-rental")) {
            capabilities.remove(Capability.RENTAL);
        }
        return Profiles.withCapabilities(lenient, capabilities);
    }

    private static Readings readings(String variant) {
        boolean perVariant = variant.contains("stock-scope") || variant.contains("stock-per-size");
        return new Readings(
                variant.contains("422") ? 422 : 400,
                Optional.empty(),
                perVariant ? Readings.StockScope.VARIANT : Readings.StockScope.SKU,
                Readings.ErrorTexts.RECOMMENDED,
                Optional.empty(),
                Optional.empty());
    }
}
