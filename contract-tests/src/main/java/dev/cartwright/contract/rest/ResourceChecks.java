package dev.cartwright.contract.rest;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.contract.check.CatalogueEntry;
import dev.cartwright.contract.transfer.TransferChecks;
import java.util.List;
import java.util.stream.Stream;

/** Chapter 1 of the catalogue: resource and methods. */
public final class ResourceChecks {

    private ResourceChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return Stream.concat(resource().stream(), TransferChecks.entries().stream())
                .toList();
    }

    private static List<CatalogueEntry> resource() {
        return List.of(
                must(
                                "cart/1.1",
                                new GetStartsAnEmptyCart(),
                                "get-without-cookie-not-found",
                                "R03.req.4",
                                "R03.acc.1",
                                "CHK.development.3")
                        .catching("get-no-content"),
                must(
                        "cart/1.2",
                        new GetAnswersTheCartOfTheCookie(),
                        "cart-forgotten-after-five-reads",
                        "R03.acc.1",
                        "SCN.integration.1"),
                must(
                                "cart/1.3",
                                new PostAddsALine(),
                                "writes-not-kept",
                                "R03.req.4",
                                "R03.acc.1",
                                "SCN.functional.1",
                                "CHK.testing.2")
                        .catching("cart-under-lines"),
                must(
                        "cart/1.4",
                        new PatchSetsTheQuantity(),
                        "patch-adds-quantity",
                        "R03.req.4",
                        "SCN.functional.2",
                        "CHK.testing.2"),
                must(
                                "cart/1.5",
                                new PatchToZeroRemovesTheLine(),
                                "patch-zero-keeps-line",
                                "R03.req.4",
                                "SCN.functional.3")
                        .ruling(11)
                        .catching("patch-zero-refused"),
                must(
                                "cart/1.6",
                                new DeleteRemovesTheLine(),
                                "delete-does-nothing",
                                "R03.req.4",
                                "SCN.functional.3",
                                "CHK.testing.2")
                        .ruling(12),
                must(
                        "cart/1.7",
                        new DeleteLeavesTheOtherLines(),
                        "delete-clears-cart",
                        "R03.acc.1",
                        "SCN.functional.3"),
                must("cart/1.8", new PutReplacesTheCart(), "put-merges-lines", "R03.req.4", "R03.acc.1"),
                must(
                        "cart/1.9",
                        new PutTakesSeveralLines(),
                        "put-keeps-only-first-line",
                        "R03.req.4",
                        "SCN.functional.5"),
                must(
                                "cart/1.10",
                                new PutOfNoLinesClearsTheCart(),
                                "put-empty-keeps-cart",
                                "R03.acc.1",
                                "SCN.functional.4")
                        .ruling(6),
                must("cart/1.11", new ClearingCanBeRepeated(), "put-empty-refused", "R03.acc.1", "SCN.functional.4")
                        .ruling(6),
                must("cart/1.12", new PutCreatesACart(), "put-needs-a-cart", "R03.acc.1", "SCN.functional.4")
                        .ruling(6),
                must("cart/1.13", new HeadAnswersLikeGet(), "head-not-allowed", "R03.acc.2")
                        .ruling(25)
                        .catching("head-not-found"),
                must("cart/1.14", new OptionsIsAnswered(), "options-not-allowed", "R03.acc.2")
                        .ruling(25)
                        .catching("options-fails"),
                must("cart/1.15", new OtherMethodsAreRefused(), "unknown-method-not-found", "R03.acc.2")
                        .ruling(25)
                        .catching("unknown-method-reads"),
                must("cart/1.16", new RefusedMethodsNameTheAllowedOnes(), "unknown-method-without-allow", "R03.acc.2")
                        .ruling(25),
                must("cart/1.17", new OtherMethodsChangeNothing(), "unknown-method-fails", "R03.acc.1")
                        .ruling(25),
                must("cart/1.18", new SuccessIsAlways200(), "post-created", "R03.acc.2")
                        .ruling(5)
                        .catching("patch-accepted", "put-created", "delete-no-content"),
                must("cart/1.19", new SuccessSaysOk(), "ok-missing", "R03.acc.1")
                        .catching("ok-as-string"),
                must("cart/1.20", new SuccessCarriesTheCart(), "delete-answers-without-cart", "R03.acc.1")
                        .catching("post-answers-without-cart"),
                must("cart/1.21", new SuccessIsJson(), "success-as-text", "R03.acc.1"),
                must("cart/1.22", new CartsOfVisitorsAreSeparate(), "new-visitor-sees-last-cart", "R03.acc.1")
                        .catching("visitors-share-one-cart"));
    }
}
