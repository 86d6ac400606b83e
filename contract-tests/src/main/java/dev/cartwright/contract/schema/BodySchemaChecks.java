package dev.cartwright.contract.schema;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;
import java.util.Set;

/** Chapter 5 of the catalogue: the schema, coercion, and bodies as a whole. */
final class BodySchemaChecks {

    private BodySchemaChecks() {}

    /** The checks of this chapter, in order. */
    static List<CatalogueEntry> entries(GeneratedChecks checks) {
        return List.of(
                must(
                                "cart/5.60",
                                checks.one("QuantityIsRefusedOrCoercedForTrue", Bodies.POST, "qty", "true"),
                                "qty-true-means-two",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.61",
                                checks.one("QuantityIsRefusedOrCoercedForAListOfThree", Bodies.POST, "qty", "[3]"),
                                "qty-array-means-one",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must(
                                "cart/5.62",
                                checks.one("QuantityIsRefusedOrCoercedForHexadecimal", Bodies.POST, "qty", "\"0x2\""),
                                "qty-hexadecimal-misread",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                should(
                                "cart/5.63",
                                checks.one("PostTakesANumericString", Bodies.POST, "qty", "\"2\""),
                                "qty-numeric-string-refused",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                should(
                                "cart/5.64",
                                checks.one("PatchTakesANumericString", Bodies.PATCH, "qty", "\"2\""),
                                "patch-numeric-string-refused",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22),
                must("cart/5.65", new BodyThatIsNoObjectIsRefused(), "json-array-fails", "R03.acc.4", "CHK.security.6")
                        .catching("json-null-fails"),
                must("cart/5.66", new EveryWrongFieldIsNamed(), "only-first-field-named", "R03.acc.4", "RISK.4.3")
                        .catching("field-names-missing"),
                must("cart/5.67", new FieldErrorsAreFlattened(), "field-errors-not-arrays", "R03.acc.4")
                        .catching("field-errors-nested", "field-errors-renamed"),
                must(
                                "cart/5.68",
                                checks.one(
                                        "UnknownKeysInsideTheSkuAreIgnored",
                                        Bodies.POST,
                                        "sku",
                                        SchemaCase.UNKNOWN_KEY),
                                "sku-extra-members-refused",
                                "R03.acc.4")
                        .ruling(21),
                must(
                                "cart/5.69",
                                checks.one(
                                        "UnknownKeysInsideMetaAreIgnored", Bodies.POST, "meta", SchemaCase.UNKNOWN_KEY),
                                "meta-extra-members-refused",
                                "R03.acc.4")
                        .ruling(21, 23),
                must(
                                "cart/5.70",
                                checks.one(
                                        "UnknownKeysInsideRentalAreIgnored",
                                        Bodies.POST,
                                        "rental",
                                        SchemaCase.UNKNOWN_KEY),
                                "rental-extra-members-refused",
                                "R03.acc.4")
                        .ruling(21, 23),
                must(
                                "cart/5.71",
                                checks.some(
                                        "HugeQuantityIsRefused",
                                        Bodies.POST,
                                        "qty",
                                        Set.of("9007199254740993", "99999999999999999999", "1e30")),
                                "qty-beyond-exact-fails",
                                "R03.acc.4",
                                "CHK.security.6")
                        .ruling(22)
                        .catching("qty-beyond-exact-accepted"),
                must(
                                "cart/5.72",
                                new PropertyNamesNeverReachALine(),
                                "prototype-key-succeeds",
                                "CHK.security.6",
                                "R03.acc.2")
                        .catching("prototype-key-fails"),
                must("cart/5.73", new JsonWithACharsetIsTaken(), "json-charset-unsupported", "R03.acc.4"),
                must("cart/5.74", new PutErrorsStandUnderLines(), "put-errors-not-under-lines", "R03.acc.4"));
    }
}
