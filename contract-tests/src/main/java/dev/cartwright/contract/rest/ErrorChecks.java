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
                must("cart/3.1", new UnknownItemIsNotFound(), "unknown-sku-accepted", "R03.acc.2", "CHK.testing.6"),
                must(
                        "cart/3.2",
                        new UnknownItemInAPutIsNotFound(),
                        "put-skips-bad-lines",
                        "R03.acc.2",
                        "CHK.testing.6"),
                must("cart/3.3", new MissingSizeIsRefused(), "size-not-required", "SCN.functional.8", "R03.acc.2"),
                must(
                        "cart/3.4",
                        new MissingSizeInAPutIsRefused(),
                        "size-not-required",
                        "SCN.functional.8",
                        "R03.acc.2"),
                must("cart/3.5", new UnknownSizeIsRefused(), "unknown-size-accepted", "SCN.functional.6", "R03.acc.2")
                        .ruling(20),
                must(
                                "cart/3.6",
                                new SizeOfAPlainItemIsRefused(),
                                "size-of-sizeless-accepted",
                                "SCN.functional.6",
                                "R03.acc.2")
                        .ruling(20),
                must(
                        "cart/3.7",
                        new PatchWithoutACookieFindsNoCart(),
                        "patch-without-cookie-succeeds",
                        "R03.acc.2",
                        "CHK.testing.6"),
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
                        "CHK.testing.6"),
                must(
                        "cart/3.10",
                        new DeleteOfAnAbsentLineIsNotFound(),
                        "delete-unknown-line-succeeds",
                        "R03.acc.2",
                        "CHK.testing.6"),
                must("cart/3.11", new ErrorsCarryAText(), "error-renamed", "R03.acc.2", "RISK.4.3")
                        .ruling(14),
                must("cart/3.12", new ErrorsAreJson(), "error-as-html", "R03.acc.2")
                        .ruling(14),
                should("cart/3.13", new ErrorTextsAreTheProtocols(), "error-texts-other", "R04.acc.3", "R03.acc.2")
                        .ruling(36),
                must(
                                "cart/3.14",
                                new RefusedPostChangesNothing(),
                                "refused-post-changes-cart",
                                "R03.acc.1",
                                "CHK.testing.6")
                        .ruling(3),
                must("cart/3.15", new RefusedPutChangesNothing(), "put-not-atomic", "R03.acc.1", "CHK.testing.6")
                        .ruling(3),
                must(
                                "cart/3.16",
                                new RefusedPatchChangesNothing(),
                                "refused-patch-changes-cart",
                                "R03.acc.1",
                                "CHK.testing.6")
                        .ruling(3),
                must(
                                "cart/3.17",
                                new RefusedDeleteChangesNothing(),
                                "refused-delete-changes-cart",
                                "R03.acc.1",
                                "CHK.testing.6")
                        .ruling(3),
                should("cart/3.18", new NonJsonBodyIsRefused(), "media-type-ignored", "R03.acc.2")
                        .ruling(27),
                must("cart/3.19", new EmptyBodyIsJudgedAsAnEmptyObject(), "empty-body-unsupported", "R03.acc.2"),
                must(
                        "cart/3.20",
                        new MalformedJsonIsJudgedAsAnEmptyObject(),
                        "malformed-json-fails",
                        "R03.acc.2",
                        "R03.acc.4",
                        "CHK.testing.6"),
                must("cart/3.21", new OversizedBodyIsRefused(), "body-limit-off", "R03.acc.2", "CHK.security.6"),
                must("cart/3.22", new BodyOf64KiBWorks(), "body-limit-tiny", "R03.acc.2"),
                must("cart/3.23", new SchemaComesBeforeTheItem(), "item-before-schema", "R03.acc.4"),
                must("cart/3.24", new ItemComesBeforeTheSize(), "size-before-item", "R03.acc.2"),
                must("cart/3.25", new SizeComesBeforeTheStock(), "stock-before-size", "R03.acc.2"),
                must("cart/3.26", new SchemaComesBeforeTheCookie(), "cookie-before-schema", "R03.acc.4"),
                must("cart/3.27", new PutFailsAtItsFirstBadLine(), "put-fails-at-last-bad-line", "R03.acc.2"),
                must("cart/3.28", new OddBodiesNeverBreakTheShop(), "odd-body-fails", "R03.acc.2", "CHK.testing.6")
                        .ruling(37));
    }
}
