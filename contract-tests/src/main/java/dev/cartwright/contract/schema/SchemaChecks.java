package dev.cartwright.contract.schema;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.certification.profile.Capability;
import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 5 of the catalogue: the schema. */
public final class SchemaChecks {

    private SchemaChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(
                must(
                        "cart/5.1",
                        BodyIsRefused.value(Bodies.POST, "SkuNull", "sku", "null", "sku"),
                        "validation-answers-200",
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
                        "validation-answers-200",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.4",
                        BodyIsRefused.value(Bodies.POST, "SkuWithoutId", "sku", "{}", "sku"),
                        "validation-answers-200",
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
                        "validation-answers-200",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.7",
                        BodyIsRefused.missing(Bodies.POST, "AMissingSku", "sku"),
                        "sku-missing-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
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
                                "meta-types-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.20",
                                BodyIsRefused.detail(Capability.META, "AMetaSourceAsNumber", "{\"source\":1}"),
                                "meta-types-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.21",
                                BodyIsRefused.detail(Capability.META, "ATryOnAsText", "{\"tryOn\":\"x\"}"),
                                "meta-types-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.22",
                                BodyIsRefused.detail(
                                        Capability.META, "ATryOnKeyAsNumber", "{\"tryOn\":{\"idempotencyKey\":1}}"),
                                "validation-answers-200",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.23",
                                BodyIsRefused.detail(
                                        Capability.META, "ATryOnTransformAsText", "{\"tryOn\":{\"transform\":\"x\"}}"),
                                "validation-answers-200",
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
                                "rental-unit-unchecked",
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
                                "validation-answers-200",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.28",
                                BodyIsRefused.detail(
                                        Capability.RENTAL,
                                        "ADepositAsWord",
                                        "{\"start\":\"2030-01-07\",\"end\":\"2030-01-09\",\"termsVersion\":\"1\",\"durationUnit\":\"day\",\"deposit\":\"abc\"}"),
                                "validation-answers-200",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22, 23),
                must(
                                "cart/5.29",
                                BodyIsRefused.detail(
                                        Capability.RENTAL,
                                        "AnInsuranceWithoutAChoice",
                                        "{\"start\":\"2030-01-07\",\"end\":\"2030-01-09\",\"termsVersion\":\"1\",\"durationUnit\":\"day\",\"insurance\":{}}"),
                                "validation-answers-200",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.30",
                                BodyIsRefused.missing(Bodies.PATCH, "AMissingQuantity", "qty"),
                                "patch-qty-missing-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                        "cart/5.31",
                        BodyIsRefused.value(Bodies.PATCH, "ANegativeQuantity", "qty", "-1", "qty"),
                        "patch-negative-removes",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.32",
                        BodyIsRefused.value(Bodies.PATCH, "AFractionOfAPiece", "qty", "2.5", "qty"),
                        "patch-decimal-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.33",
                        BodyIsRefused.value(Bodies.PATCH, "AWordAsQuantity", "qty", "\"abc\"", "qty"),
                        "patch-word-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.34",
                                BodyIsRefused.value(Bodies.PATCH, "ANullQuantity", "qty", "null", "qty"),
                                "patch-null-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.35",
                                BodyIsRefused.value(Bodies.PATCH, "FalseAsQuantity", "qty", "false", "qty"),
                                "patch-false-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.36",
                                BodyIsRefused.value(Bodies.PATCH, "AnEmptyTextAsQuantity", "qty", "\"\"", "qty"),
                                "patch-empty-string-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.37",
                                BodyIsRefused.value(Bodies.PATCH, "ABlankTextAsQuantity", "qty", "\" \"", "qty"),
                                "patch-blank-string-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.38",
                                BodyIsRefused.value(Bodies.PATCH, "AnEmptyListAsQuantity", "qty", "[]", "qty"),
                                "patch-empty-array-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.39",
                                BodyIsRefused.value(Bodies.PATCH, "AListOfZeroAsQuantity", "qty", "[0]", "qty"),
                                "patch-zero-in-array-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.40",
                                BodyIsRefused.value(Bodies.PATCH, "AListOfAListAsQuantity", "qty", "[[]]", "qty"),
                                "patch-zero-in-array-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.41",
                                BodyIsRefused.value(Bodies.PATCH, "AnObjectAsQuantity", "qty", "{}", "qty"),
                                "field-names-missing",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                        "cart/5.42",
                        BodyIsRefused.missing(Bodies.PATCH, "AMissingId", "id"),
                        "patch-id-missing-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.43",
                        BodyIsRefused.value(Bodies.PATCH, "AnIdAsNumber", "id", "1", "id"),
                        "patch-id-number-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.44",
                                BodyIsRefused.unknownKey(Bodies.PATCH),
                                "patch-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21),
                must(
                        "cart/5.45",
                        BodyIsRefused.missing(Bodies.DELETE, "AMissingId", "id"),
                        "delete-id-missing-clears",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.46",
                        BodyIsRefused.value(Bodies.DELETE, "AnIdAsNumber", "id", "1", "id"),
                        "delete-id-number-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.47",
                        BodyIsRefused.value(Bodies.DELETE, "ANullId", "id", "null", "id"),
                        "validation-answers-200",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.48",
                                BodyIsRefused.unknownKey(Bodies.DELETE),
                                "delete-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21),
                must(
                        "cart/5.49",
                        BodyIsRefused.missing(Bodies.PUT, "MissingLines", "lines"),
                        "lines-missing-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.50",
                        BodyIsRefused.value(Bodies.PUT, "LinesAsObject", "lines", "{}", "lines"),
                        "lines-object-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.51",
                        BodyIsRefused.value(Bodies.PUT, "LinesNull", "lines", "null", "lines"),
                        "validation-answers-200",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.52",
                        BodyIsRefused.value(Bodies.PUT, "ALineThatIsNoObject", "lines", "[1]", "lines"),
                        "put-errors-not-under-lines",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.53",
                        BodyIsRefused.line("ALineWithQuantityZero", "qty", "0"),
                        "put-qty-zero-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.54",
                        BodyIsRefused.line("ALineWithANegativeQuantity", "qty", "-1"),
                        "put-qty-negative-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.55",
                        BodyIsRefused.line("ALineWithAFraction", "qty", "2.5"),
                        "put-qty-decimal-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.56",
                        BodyIsRefused.line("ALineWithASkuAsText", "sku", "\"x\""),
                        "sku-as-string-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.57",
                        BodyIsRefused.line("ALineWithAnEmptySize", "size", "\"\""),
                        "size-empty-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.58",
                                BodyIsRefused.line("AnUnknownKeyInALine", "cartwright", "true"),
                                "put-line-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21),
                must(
                                "cart/5.59",
                                BodyIsRefused.unknownKey(Bodies.PUT),
                                "put-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21),
                must(
                                "cart/5.60",
                                new QuantityIsCoercedOrRefused("ForTrue", "true", 1),
                                "qty-true-means-two",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.61",
                                new QuantityIsCoercedOrRefused("ForAListOfThree", "[3]", 3),
                                "qty-array-means-one",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.62",
                                new QuantityIsCoercedOrRefused("ForHexadecimal", "\"0x2\"", 2),
                                "qty-hexadecimal-misread",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                should(
                                "cart/5.63",
                                new NumericString(Bodies.POST),
                                "qty-numeric-string-refused",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                should(
                                "cart/5.64",
                                new NumericString(Bodies.PATCH),
                                "patch-numeric-string-refused",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must("cart/5.65", new BodyThatIsNoObjectIsRefused(), "json-array-fails", "R03.acc.4", "CHK.security.6"),
                must("cart/5.66", new EveryWrongFieldIsNamed(), "field-names-missing", "R03.acc.4", "RISK.4.3"),
                must("cart/5.67", new FieldErrorsAreFlattened(), "field-errors-not-arrays", "R03.acc.4"),
                must("cart/5.68", new UnknownKeysInsideTheSkuAreIgnored(), "sku-extra-members-refused", "R03.acc.4")
                        .ruling(21),
                must("cart/5.69", new UnknownKeysInsideMetaAreIgnored(), "meta-extra-members-refused", "R03.acc.4")
                        .ruling(21, 23),
                must("cart/5.70", new UnknownKeysInsideRentalAreIgnored(), "line-without-qty", "R03.acc.4")
                        .ruling(21, 23),
                must("cart/5.71", new HugeQuantityIsRefused(), "qty-beyond-exact-fails", "R03.acc.4", "CHK.security.6")
                        .ruling(22),
                must(
                        "cart/5.72",
                        new PropertyNamesNeverReachALine(),
                        "prototype-key-succeeds",
                        "CHK.security.6",
                        "R03.acc.2"),
                must("cart/5.73", new JsonWithACharsetIsTaken(), "json-charset-unsupported", "R03.acc.4"),
                must("cart/5.74", new PutErrorsStandUnderLines(), "put-errors-not-under-lines", "R03.acc.4"));
    }
}
