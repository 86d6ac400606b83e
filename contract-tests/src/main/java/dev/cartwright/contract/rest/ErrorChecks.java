package dev.cartwright.contract.rest;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 3 of the catalogue: statuses and errors. */
public final class ErrorChecks {

    private ErrorChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(
                must(
                                "cart/3.1",
                                new UnknownItemIsNotFound(),
                                "item-not-found-bad-request",
                                "R03.acc.2",
                                "CHK.testing.6")
                        .catching("item-not-found-fails"),
                must(
                                "cart/3.2",
                                new UnknownItemInAPutIsNotFound(),
                                "put-item-not-found-bad-request",
                                "R03.acc.2",
                                "CHK.testing.6")
                        .catching("put-skips-bad-lines"),
                must("cart/3.3", new MissingSizeIsRefused(), "size-not-required", "SCN.functional.8", "R03.acc.2")
                        .catching("size-required-unprocessable"),
                must(
                        "cart/3.4",
                        new MissingSizeInAPutIsRefused(),
                        "put-size-required-unprocessable",
                        "SCN.functional.8",
                        "R03.acc.2"),
                must("cart/3.5", new UnknownSizeIsRefused(), "size-unknown-accepted", "SCN.functional.6", "R03.acc.2")
                        .ruling(20)
                        .catching("unknown-size-not-found", "size-of-posts-not-checked", "size-of-puts-not-checked"),
                must(
                                "cart/3.6",
                                new SizeOfAPlainItemIsRefused(),
                                "size-on-sizeless-accepted",
                                "SCN.functional.6",
                                "R03.acc.2")
                        .ruling(20)
                        .catching("size-of-posts-not-checked", "size-of-puts-not-checked"),
                must(
                                "cart/3.7",
                                new PatchWithoutACookieFindsNoCart(),
                                "patch-without-cookie-succeeds",
                                "R03.acc.2",
                                "CHK.testing.6")
                        .catching("cart-not-found-unauthorized"),
                must(
                        "cart/3.8",
                        new DeleteWithoutACookieFindsNoCart(),
                        "delete-without-cookie-succeeds",
                        "R03.acc.2",
                        "CHK.testing.6"),
                must(
                                "cart/3.9",
                                new PatchOfAnAbsentLineIsNotFound(),
                                "patch-unknown-line-succeeds",
                                "R03.acc.2",
                                "CHK.testing.6")
                        .catching("item-not-in-cart-gone"),
                must(
                        "cart/3.10",
                        new DeleteOfAnAbsentLineIsNotFound(),
                        "delete-unknown-line-succeeds",
                        "R03.acc.2",
                        "CHK.testing.6"),
                must("cart/3.11", new ErrorsCarryAText(), "error-renamed", "R03.acc.2", "RISK.4.3")
                        .ruling(14)
                        .catching("error-as-object", "error-empty", "error-without-body"),
                must("cart/3.12", new ErrorsAreJson(), "errors-sent-as-text", "R03.acc.2")
                        .ruling(14)
                        .catching("error-as-plain-text", "error-as-html"),
                should("cart/3.13", new ErrorTextsAreTheProtocols(), "text-size-required", "R04.acc.3", "R03.acc.2")
                        .ruling(36)
                        .catching("text-item-not-found", "text-cart-not-found", "text-item-not-in-cart"),
                must(
                                "cart/3.14",
                                new RefusedPostChangesNothing(),
                                "refused-post-adds-one",
                                "R03.acc.1",
                                "CHK.testing.6")
                        .ruling(3),
                must("cart/3.15", new RefusedPutChangesNothing(), "put-not-atomic", "R03.acc.1", "CHK.testing.6")
                        .ruling(3),
                must(
                                "cart/3.16",
                                new RefusedPatchChangesNothing(),
                                "refused-patch-removes",
                                "R03.acc.1",
                                "CHK.testing.6")
                        .ruling(3),
                must(
                                "cart/3.17",
                                new RefusedDeleteChangesNothing(),
                                "refused-delete-removes",
                                "R03.acc.1",
                                "CHK.testing.6")
                        .ruling(3),
                should("cart/3.18", new NonJsonBodyIsRefused(), "not-json-bad-request", "R03.acc.2")
                        .ruling(27)
                        .catching("not-json-fails"),
                must("cart/3.19", new EmptyBodyIsJudgedAsAnEmptyObject(), "empty-body-unsupported", "R03.acc.2")
                        .catching("empty-body-fails", "delete-without-a-body-clears"),
                must(
                        "cart/3.20",
                        new MalformedJsonIsJudgedAsAnEmptyObject(),
                        "malformed-json-fails",
                        "R03.acc.2",
                        "R03.acc.4",
                        "CHK.testing.6"),
                must("cart/3.21", new OversizedBodyIsRefused(), "body-limit-missing", "R03.acc.2", "CHK.security.6")
                        .catching(
                                "body-over-limit-fails",
                                "body-over-limit-bad-request",
                                "body-over-limit-without-error"),
                must("cart/3.22", new BodyOf64KiBWorks(), "body-limit-too-low", "R03.acc.2"),
                must("cart/3.23", new SchemaComesBeforeTheItem(), "sku-before-schema", "R03.acc.4"),
                must("cart/3.24", new ItemComesBeforeTheSize(), "size-before-sku", "R03.acc.2"),
                must("cart/3.25", new SizeComesBeforeTheStock(), "stock-before-size", "R03.acc.2"),
                must("cart/3.26", new SchemaComesBeforeTheSize(), "size-before-schema", "R03.acc.4"),
                must("cart/3.27", new SchemaComesBeforeTheStock(), "stock-before-schema", "R03.acc.4"),
                must("cart/3.28", new SchemaComesBeforeTheLine(), "line-before-schema", "R03.acc.4"),
                must("cart/3.29", new LineComesBeforeTheStock(), "stock-before-line", "R03.acc.2"),
                must("cart/3.30", new SchemaComesBeforeTheCookie(), "cookie-before-schema", "R03.acc.4"),
                must("cart/3.31", new PutFailsAtItsFirstBadLine(), "put-fails-at-last-bad-line", "R03.acc.2"),
                must(
                                "cart/3.32",
                                new OddBodiesNeverBreakTheShop(),
                                "duplicate-members-fail",
                                "R03.acc.2",
                                "CHK.testing.6")
                        .ruling(37)
                        .catching("deep-json-fails", "invalid-utf8-fails", "byte-order-mark-fails"),
                must("cart/3.33", new SchemaComesBeforeTheItemInAPut(), "sku-before-schema-in-put", "R03.acc.4"),
                must("cart/3.34", new ItemComesBeforeTheSizeInAPut(), "size-before-sku-in-put", "R03.acc.2")
                        .catching("size-before-sku"),
                must("cart/3.35", new SizeComesBeforeTheStockInAPut(), "stock-before-size-in-put", "R03.acc.2"),
                should("cart/3.36", new CookieComesBeforeTheLine(), "line-before-cookie", "R03.acc.2")
                        .ruling(36)
                        .catching("line-before-cookie-in-delete"),
                must("cart/3.37", new SchemaComesBeforeTheLineInADelete(), "line-before-schema-in-delete", "R03.acc.4"),
                must("cart/3.38", new RefusedTypesAreToldBeforeTheSchema(), "schema-before-media-type", "R03.acc.2")
                        .ruling(27),
                must("cart/3.39", new ForeignOriginsAreToldBeforeTheSchema(), "schema-before-origin", "R03.acc.2")
                        .ruling(27),
                must("cart/3.40", new LengthIsToldBeforeTheSchema(), "schema-before-body-limit", "R03.acc.2"),
                must("cart/3.41", new MethodIsToldBeforeTheSchema(), "schema-before-method", "R03.acc.2")
                        .ruling(25),
                must(
                        "cart/3.42",
                        new ChunkedBodiesAreLimited(),
                        "body-limit-by-length-only",
                        "R03.acc.2",
                        "CHK.security.6"));
    }
}
