package dev.cartwright.contract.schema;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 5 of the catalogue: the schema, what PATCH, DELETE and PUT refuse. */
final class ChangeSchemaChecks {

    private ChangeSchemaChecks() {}

    /** The checks of this chapter, in order. */
    static List<CatalogueEntry> entries() {
        return List.of(
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
                                "patch-nested-array-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.41",
                                BodyIsRefused.value(Bodies.PATCH, "AnObjectAsQuantity", "qty", "{}", "qty"),
                                "patch-object-removes",
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
                        "delete-id-null-not-found",
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
                        "lines-null-clears",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.52",
                        BodyIsRefused.value(Bodies.PUT, "ALineThatIsNoObject", "lines", "[1]", "lines"),
                        "put-line-no-object-skipped",
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
                        "put-sku-as-string-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.57",
                        BodyIsRefused.line("ALineWithAnEmptySize", "size", "\"\""),
                        "put-size-empty-accepted",
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
                        .ruling(21));
    }
}
