package dev.cartwright.contract.schema;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 5 of the catalogue: the schema, coercion, and bodies as a whole. */
final class BodySchemaChecks {

    private BodySchemaChecks() {}

    /** The checks of this chapter, in order. */
    static List<CatalogueEntry> entries() {
        return List.of(
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
                must("cart/5.65", new BodyThatIsNoObjectIsRefused(), "json-array-fails", "R03.acc.4", "CHK.security.6")
                        .catching("json-null-fails"),
                must("cart/5.66", new EveryWrongFieldIsNamed(), "only-first-field-named", "R03.acc.4", "RISK.4.3")
                        .catching("field-names-missing"),
                must("cart/5.67", new FieldErrorsAreFlattened(), "field-errors-not-arrays", "R03.acc.4")
                        .catching("field-errors-nested", "field-errors-renamed"),
                must("cart/5.68", new UnknownKeysInsideTheSkuAreIgnored(), "sku-extra-members-refused", "R03.acc.4")
                        .ruling(21),
                must("cart/5.69", new UnknownKeysInsideMetaAreIgnored(), "meta-extra-members-refused", "R03.acc.4")
                        .ruling(21, 23),
                must("cart/5.70", new UnknownKeysInsideRentalAreIgnored(), "rental-extra-members-refused", "R03.acc.4")
                        .ruling(21, 23),
                must("cart/5.71", new HugeQuantityIsRefused(), "qty-beyond-exact-fails", "R03.acc.4", "CHK.security.6")
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
