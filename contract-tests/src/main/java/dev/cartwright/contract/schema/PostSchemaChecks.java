package dev.cartwright.contract.schema;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.certification.profile.Capability;
import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 5 of the catalogue: the schema, what POST refuses. */
final class PostSchemaChecks {

    private PostSchemaChecks() {}

    /** The checks of this chapter, in order. */
    static List<CatalogueEntry> entries() {
        return List.of(
                must(
                        "cart/5.1",
                        BodyIsRefused.value(Bodies.POST, "SkuNull", "sku", "null", "sku"),
                        "sku-null-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.2",
                        BodyIsRefused.value(Bodies.POST, "SkuAsText", "sku", "\"sku-1\"", "sku"),
                        "sku-as-string-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.3",
                        BodyIsRefused.value(Bodies.POST, "SkuAsArray", "sku", "[]", "sku"),
                        "sku-array-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.4",
                        BodyIsRefused.value(Bodies.POST, "SkuWithoutId", "sku", "{}", "sku"),
                        "sku-id-missing-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.5",
                        BodyIsRefused.value(Bodies.POST, "SkuIdAsNumber", "sku", "{\"id\":1}", "sku"),
                        "sku-id-number-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.6",
                        BodyIsRefused.value(Bodies.POST, "SkuIdNull", "sku", "{\"id\":null}", "sku"),
                        "sku-id-null-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.7",
                                BodyIsRefused.missing(Bodies.POST, "AMissingSku", "sku"),
                                "sku-missing-not-found",
                                "R03.acc.4",
                                "CHK.security.6")
                        .catching("validation-unprocessable", "validation-answers-200"),
                must(
                        "cart/5.8",
                        BodyIsRefused.value(Bodies.POST, "QuantityZero", "qty", "0", "qty"),
                        "qty-zero-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.9",
                        BodyIsRefused.value(Bodies.POST, "ANegativeQuantity", "qty", "-1", "qty"),
                        "qty-negative-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.10",
                        BodyIsRefused.value(Bodies.POST, "AFractionOfAPiece", "qty", "2.5", "qty"),
                        "qty-decimal-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.11",
                        BodyIsRefused.value(Bodies.POST, "AWordAsQuantity", "qty", "\"abc\"", "qty"),
                        "qty-word-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.12",
                                BodyIsRefused.value(Bodies.POST, "ANullQuantity", "qty", "null", "qty"),
                                "qty-null-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.13",
                                BodyIsRefused.value(Bodies.POST, "AnObjectAsQuantity", "qty", "{}", "qty"),
                                "qty-object-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                        "cart/5.14",
                        BodyIsRefused.value(Bodies.POST, "AnInfiniteQuantity", "qty", "1e400", "qty"),
                        "qty-infinite-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.15",
                        BodyIsRefused.value(Bodies.POST, "AnEmptySize", "size", "\"\"", "size"),
                        "size-empty-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.16",
                        BodyIsRefused.value(Bodies.POST, "ANullSize", "size", "null", "size"),
                        "size-null-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.17",
                        BodyIsRefused.value(Bodies.POST, "ANumberAsSize", "size", "1", "size"),
                        "size-number-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.18",
                                BodyIsRefused.unknownKey(Bodies.POST),
                                "post-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21),
                must(
                                "cart/5.19",
                                BodyIsRefused.detail(Capability.META, "MetaAsText", "\"x\""),
                                "meta-of-another-type-ignored",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23)
                        .catching("meta-types-unchecked"),
                must(
                                "cart/5.20",
                                BodyIsRefused.detail(Capability.META, "AMetaSourceAsNumber", "{\"source\":1}"),
                                "meta-source-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.21",
                                BodyIsRefused.detail(Capability.META, "ATryOnAsText", "{\"tryOn\":\"x\"}"),
                                "try-on-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.22",
                                BodyIsRefused.detail(
                                        Capability.META, "ATryOnKeyAsNumber", "{\"tryOn\":{\"idempotencyKey\":1}}"),
                                "try-on-key-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.23",
                                BodyIsRefused.detail(
                                        Capability.META, "ATryOnTransformAsText", "{\"tryOn\":{\"transform\":\"x\"}}"),
                                "try-on-transform-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.24",
                                BodyIsRefused.detail(
                                        Capability.RENTAL,
                                        "ARentalWithABadUnit",
                                        "{\"start\":\"2030-01-07\",\"end\":\"2030-01-09\",\"termsVersion\":\"1\",\"durationUnit\":\"year\"}"),
                                "rental-unit-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.25",
                                BodyIsRefused.detail(
                                        Capability.RENTAL,
                                        "ARentalWithoutAUnit",
                                        "{\"start\":\"2030-01-07\",\"end\":\"2030-01-09\",\"termsVersion\":\"1\"}"),
                                "rental-unit-missing-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.26",
                                BodyIsRefused.detail(
                                        Capability.RENTAL,
                                        "ARentalWithoutAStart",
                                        "{\"end\":\"2030-01-09\",\"termsVersion\":\"1\",\"durationUnit\":\"day\"}"),
                                "rental-member-missing-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.27",
                                BodyIsRefused.detail(Capability.RENTAL, "ARentalAsText", "\"x\""),
                                "rental-of-another-type-ignored",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.28",
                                BodyIsRefused.detail(
                                        Capability.RENTAL,
                                        "ADepositAsWord",
                                        "{\"start\":\"2030-01-07\",\"end\":\"2030-01-09\",\"termsVersion\":\"1\",\"durationUnit\":\"day\",\"deposit\":\"abc\"}"),
                                "deposit-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22, 23),
                must(
                                "cart/5.29",
                                BodyIsRefused.detail(
                                        Capability.RENTAL,
                                        "AnInsuranceWithoutAChoice",
                                        "{\"start\":\"2030-01-07\",\"end\":\"2030-01-09\",\"termsVersion\":\"1\",\"durationUnit\":\"day\",\"insurance\":{}}"),
                                "insurance-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23));
    }
}
