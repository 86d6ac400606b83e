package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.reference.faults.Fault;
import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reference.variants.Deviation;
import dev.cartwright.reference.variants.Variant;
import dev.cartwright.reference.variants.VariantCatalogue;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is right in another way is never blamed: no legal variant of the reference server fails any check. */
@Execution(ExecutionMode.CONCURRENT)
class LegalVariantsStayGreenTest {

    /** How many times each variant is examined, each with another seed: {@code -Dcartwright.seeds=20} before a release. */
    private static final int SEEDS = Integer.getInteger("cartwright.seeds", 1);

    /** Only these variants, where some are named: {@code -Dcartwright.variants=gzip-answers,etag-with-304}. */
    private static final Set<String> CHOSEN =
            Set.of(System.getProperty("cartwright.variants", "").split(","));

    /** Only these checks, where some are asked for. */
    private static final List<String> CHECKS = ReferenceShop.askedFor();

    private static final Set<Outcome> BLAMING = Set.of(Outcome.FAIL, Outcome.FLAKY, Outcome.ERROR);

    @TestFactory
    Stream<DynamicTest> noVariantFailsAnyCheck() {
        return VariantCatalogue.all().stream()
                .filter(variant -> CHOSEN.contains("") || CHOSEN.contains(variant.id()))
                .map(variant -> DynamicTest.dynamicTest(variant.id(), () -> staysGreen(variant)));
    }

    private static void staysGreen(Variant variant) {
        try (ReferenceShop shop = ReferenceShop.withVariant(variant.id())) {
            ShopProfile profile = variant.deviation()
                    .map(deviation -> fitting(shop.profile(), deviation))
                    .orElse(shop.profile());
            staysGreen(profile);
        }
    }

    /** The names of headers are written in any case. */
    @ParameterizedTest
    @EnumSource(NameCase.class)
    void noCaseOfHeaderNamesFailsAnyCheck(NameCase names) throws IOException {
        try (ReferenceShop shop = ReferenceShop.clean();
                HeaderNames relay = new HeaderNames(shop.profile().baseUrl(), names.written)) {
            staysGreen(shop.profile().at(relay.baseUri()));
        }
    }

    private enum NameCase {
        LOWER(name -> name.toLowerCase(Locale.ROOT)),
        UPPER(name -> name.toUpperCase(Locale.ROOT));

        private final UnaryOperator<String> written;

        NameCase(UnaryOperator<String> written) {
            this.written = written;
        }
    }

    private static void staysGreen(ShopProfile profile) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<CheckEvidence> seen = ReferenceShop.run(
                    profile,
                    new ContractSelection(
                            ContractCatalogue.standard().select(CHECKS), false, seed, ReferenceShop.SEQUENCES));
            assertThat(seen)
                    .as("with seed " + seed)
                    .filteredOn(check -> BLAMING.contains(check.outcome()))
                    .extracting(check -> check.check() + " " + check.outcome() + ": " + check.reason())
                    .isEmpty();
            assertThat(seen)
                    .filteredOn(check -> check.outcome() == Outcome.PASS)
                    .hasSizeGreaterThan(CHECKS.isEmpty() ? 100 : 0);
        }
    }

    /** The words of errors are a SHOULD by default: whoever says others is warned, not failed (ruling 36). */
    @TestFactory
    Stream<DynamicTest> noFaultOfWordsFailsAShopWithOtherWords() {
        return FaultCatalogue.all().stream()
                .filter(fault -> fault.id().startsWith("text-"))
                .map(fault -> DynamicTest.dynamicTest(fault.id(), () -> onlyWarns(fault)));
    }

    private static void onlyWarns(Fault fault) {
        Set<CheckAddress> named = ContractCatalogue.standard().listings().stream()
                .filter(listing -> listing.faults().contains(fault.id()))
                .map(CheckListing::address)
                .collect(Collectors.toSet());
        try (ReferenceShop shop = ReferenceShop.withFault(fault.id())) {
            assertThat(shop.run(named, profile -> profile.readingAs(Readings.DEFAULT)))
                    .isNotEmpty()
                    .allMatch(check -> check.outcome() == Outcome.WARN);
        }
    }

    /** The profile a shop would have that answers so. */
    private static ShopProfile fitting(ShopProfile profile, Deviation deviation) {
        return switch (deviation) {
            case WITHOUT_META -> profile.declaring(without(profile, Capability.META));
            case WITHOUT_RENTAL -> profile.declaring(without(profile, Capability.RENTAL));
            case OTHER_ERROR_TEXTS ->
                profile.readingAs(readings(400, Readings.StockScope.SKU, Readings.ErrorTexts.RECOMMENDED));
            case VALIDATION_STATUS_422 ->
                profile.readingAs(readings(422, Readings.StockScope.SKU, Readings.ErrorTexts.EXACT));
            case STOCK_PER_SIZE ->
                profile.readingAs(readings(400, Readings.StockScope.VARIANT, Readings.ErrorTexts.EXACT));
        };
    }

    private static Set<Capability> without(ShopProfile profile, Capability missing) {
        return profile.capabilities().stream()
                .filter(capability -> capability != missing)
                .collect(Collectors.toSet());
    }

    private static Readings readings(int validationStatus, Readings.StockScope scope, Readings.ErrorTexts texts) {
        return new Readings(validationStatus, Optional.empty(), scope, texts, Optional.empty(), Optional.empty());
    }
}
