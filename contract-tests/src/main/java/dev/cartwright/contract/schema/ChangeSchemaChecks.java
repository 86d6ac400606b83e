package dev.cartwright.contract.schema;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 5 of the catalogue: the schema, what PATCH, DELETE and PUT refuse. */
final class ChangeSchemaChecks {

    private ChangeSchemaChecks() {}

    /** The checks of this chapter, in order. */
    static List<CatalogueEntry> entries(GeneratedChecks checks) {
        return List.of(
                must(
                                "cart/5.30",
                                checks.one("PatchRefusesAMissingQuantity", Bodies.PATCH, "qty", SchemaCase.MISSING),
                                "patch-qty-missing-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                        "cart/5.31",
                        checks.one("PatchRefusesANegativeQuantity", Bodies.PATCH, "qty", "-1"),
                        "patch-negative-removes",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.32",
                        checks.one("PatchRefusesAFractionOfAPiece", Bodies.PATCH, "qty", "2.5"),
                        "patch-decimal-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.33",
                        checks.one("PatchRefusesAWordAsQuantity", Bodies.PATCH, "qty", "\"abc\""),
                        "patch-word-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.34",
                                checks.one("PatchRefusesANullQuantity", Bodies.PATCH, "qty", "null"),
                                "patch-null-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.35",
                                checks.one("PatchRefusesFalseAsQuantity", Bodies.PATCH, "qty", "false"),
                                "patch-false-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.36",
                                checks.one("PatchRefusesAnEmptyTextAsQuantity", Bodies.PATCH, "qty", "\"\""),
                                "patch-empty-string-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.37",
                                checks.one("PatchRefusesABlankTextAsQuantity", Bodies.PATCH, "qty", "\" \""),
                                "patch-blank-string-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.38",
                                checks.one("PatchRefusesAnEmptyListAsQuantity", Bodies.PATCH, "qty", "[]"),
                                "patch-empty-array-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.39",
                                checks.one("PatchRefusesAListOfZeroAsQuantity", Bodies.PATCH, "qty", "[0]"),
                                "patch-zero-in-array-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.40",
                                checks.one("PatchRefusesAListOfAListAsQuantity", Bodies.PATCH, "qty", "[[]]"),
                                "patch-nested-array-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.41",
                                checks.one("PatchRefusesAnObjectAsQuantity", Bodies.PATCH, "qty", "{}"),
                                "patch-object-removes",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                        "cart/5.42",
                        checks.one("PatchRefusesAMissingId", Bodies.PATCH, "id", SchemaCase.MISSING),
                        "patch-id-missing-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.43",
                        checks.one("PatchRefusesAnIdAsNumber", Bodies.PATCH, "id", "1"),
                        "patch-id-number-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.44",
                                checks.one("PatchRefusesAnUnknownKey", Bodies.PATCH, "", SchemaCase.UNKNOWN_KEY),
                                "patch-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21),
                must(
                        "cart/5.45",
                        checks.one("DeleteRefusesAMissingId", Bodies.DELETE, "id", SchemaCase.MISSING),
                        "delete-id-missing-clears",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.46",
                        checks.one("DeleteRefusesAnIdAsNumber", Bodies.DELETE, "id", "1"),
                        "delete-id-number-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.47",
                        checks.one("DeleteRefusesANullId", Bodies.DELETE, "id", "null"),
                        "delete-id-null-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.48",
                                checks.one("DeleteRefusesAnUnknownKey", Bodies.DELETE, "", SchemaCase.UNKNOWN_KEY),
                                "delete-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21),
                must(
                        "cart/5.49",
                        checks.one("PutRefusesMissingLines", Bodies.PUT, "lines", SchemaCase.MISSING),
                        "lines-missing-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.50",
                        checks.one("PutRefusesLinesAsObject", Bodies.PUT, "lines", "{}"),
                        "lines-object-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.51",
                        checks.one("PutRefusesLinesNull", Bodies.PUT, "lines", "null"),
                        "lines-null-clears",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.52",
                        checks.one("PutRefusesALineThatIsNoObject", Bodies.PUT, "lines", "[1]"),
                        "put-line-no-object-skipped",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.53",
                        checks.one("PutRefusesALineWithQuantityZero", Bodies.PUT, "lines.qty", "0"),
                        "put-qty-zero-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.54",
                        checks.one("PutRefusesALineWithANegativeQuantity", Bodies.PUT, "lines.qty", "-1"),
                        "put-qty-negative-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.55",
                        checks.one("PutRefusesALineWithAFraction", Bodies.PUT, "lines.qty", "2.5"),
                        "put-qty-decimal-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.56",
                        checks.one("PutRefusesALineWithASkuAsText", Bodies.PUT, "lines.sku", "\"text\""),
                        "put-sku-as-string-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.57",
                        checks.one("PutRefusesALineWithAnEmptySize", Bodies.PUT, "lines.size", "\"\""),
                        "put-size-empty-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.58",
                                checks.one(
                                        "PutRefusesAnUnknownKeyInALine", Bodies.PUT, "lines", SchemaCase.UNKNOWN_KEY),
                                "put-line-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21),
                must(
                                "cart/5.59",
                                checks.one("PutRefusesAnUnknownKey", Bodies.PUT, "", SchemaCase.UNKNOWN_KEY),
                                "put-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21));
    }
}
