package dev.cartwright.contract.schema;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 5 of the catalogue: the schema, what POST refuses. */
final class PostSchemaChecks {

    private PostSchemaChecks() {}

    /** The checks of this chapter, in order. */
    static List<CatalogueEntry> entries(GeneratedChecks checks) {
        return List.of(
                must(
                        "cart/5.1",
                        checks.one("PostRefusesSkuNull", Bodies.POST, "sku", "null"),
                        "sku-null-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.2",
                        checks.one("PostRefusesSkuAsText", Bodies.POST, "sku", "\"text\""),
                        "sku-as-string-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.3",
                        checks.one("PostRefusesSkuAsArray", Bodies.POST, "sku", "[]"),
                        "sku-array-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.4",
                        checks.one("PostRefusesSkuWithoutId", Bodies.POST, "sku.id", SchemaCase.MISSING),
                        "sku-id-missing-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.5",
                        checks.one("PostRefusesSkuIdAsNumber", Bodies.POST, "sku.id", "1"),
                        "sku-id-number-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.6",
                        checks.one("PostRefusesSkuIdNull", Bodies.POST, "sku.id", "null"),
                        "sku-id-null-not-found",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.7",
                                checks.one("PostRefusesAMissingSku", Bodies.POST, "sku", SchemaCase.MISSING),
                                "sku-missing-not-found",
                                "R03.acc.4",
                                "CHK.security.6")
                        .catching("validation-unprocessable", "validation-answers-200"),
                must(
                        "cart/5.8",
                        checks.one("PostRefusesQuantityZero", Bodies.POST, "qty", "0"),
                        "qty-zero-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.9",
                        checks.one("PostRefusesANegativeQuantity", Bodies.POST, "qty", "-1"),
                        "qty-negative-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.10",
                        checks.one("PostRefusesAFractionOfAPiece", Bodies.POST, "qty", "2.5"),
                        "qty-decimal-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.11",
                        checks.one("PostRefusesAWordAsQuantity", Bodies.POST, "qty", "\"abc\""),
                        "qty-word-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.12",
                                checks.one("PostRefusesANullQuantity", Bodies.POST, "qty", "null"),
                                "qty-null-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.13",
                                checks.one("PostRefusesAnObjectAsQuantity", Bodies.POST, "qty", "{}"),
                                "qty-object-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                        "cart/5.14",
                        checks.one("PostRefusesAnInfiniteQuantity", Bodies.POST, "qty", "1e400"),
                        "qty-infinite-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.15",
                        checks.one("PostRefusesAnEmptySize", Bodies.POST, "size", "\"\""),
                        "size-empty-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.16",
                        checks.one("PostRefusesANullSize", Bodies.POST, "size", "null"),
                        "size-null-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                        "cart/5.17",
                        checks.one("PostRefusesANumberAsSize", Bodies.POST, "size", "1"),
                        "size-number-accepted",
                        "R03.acc.4",
                        "CHK.security.6"),
                must(
                                "cart/5.18",
                                checks.one("PostRefusesAnUnknownKey", Bodies.POST, "", SchemaCase.UNKNOWN_KEY),
                                "post-unknown-key-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(21),
                must(
                                "cart/5.19",
                                checks.one("PostRefusesMetaAsText", Bodies.POST, "meta", "\"text\""),
                                "meta-of-another-type-ignored",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23)
                        .catching("meta-types-unchecked"),
                must(
                                "cart/5.20",
                                checks.one("PostRefusesAMetaSourceAsNumber", Bodies.POST, "meta.source", "1"),
                                "meta-source-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.21",
                                checks.one("PostRefusesATryOnAsText", Bodies.POST, "meta.tryOn", "\"text\""),
                                "try-on-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.22",
                                checks.one(
                                        "PostRefusesATryOnKeyAsNumber", Bodies.POST, "meta.tryOn.idempotencyKey", "1"),
                                "try-on-key-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.23",
                                checks.one(
                                        "PostRefusesATryOnTransformAsText",
                                        Bodies.POST,
                                        "meta.tryOn.transform",
                                        "\"text\""),
                                "try-on-transform-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.24",
                                checks.one(
                                        "PostRefusesARentalWithABadUnit",
                                        Bodies.POST,
                                        "rental.durationUnit",
                                        "\"year\""),
                                "rental-unit-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.25",
                                checks.one(
                                        "PostRefusesARentalWithoutAUnit",
                                        Bodies.POST,
                                        "rental.durationUnit",
                                        SchemaCase.MISSING),
                                "rental-unit-missing-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.26",
                                checks.one(
                                        "PostRefusesARentalWithoutAStart",
                                        Bodies.POST,
                                        "rental.start",
                                        SchemaCase.MISSING),
                                "rental-member-missing-accepted",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.27",
                                checks.one("PostRefusesARentalAsText", Bodies.POST, "rental", "\"text\""),
                                "rental-of-another-type-ignored",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23),
                must(
                                "cart/5.28",
                                checks.one("PostRefusesADepositAsWord", Bodies.POST, "rental.deposit", "\"abc\""),
                                "deposit-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22, 23),
                must(
                                "cart/5.29",
                                checks.one(
                                        "PostRefusesAnInsuranceWithoutAChoice",
                                        Bodies.POST,
                                        "rental.insurance.selected",
                                        SchemaCase.MISSING),
                                "insurance-unchecked",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(23));
    }
}
