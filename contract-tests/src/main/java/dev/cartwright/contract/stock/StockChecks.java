package dev.cartwright.contract.stock;

import static dev.cartwright.contract.check.CatalogueEntry.must;
import static dev.cartwright.contract.check.CatalogueEntry.should;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 6 of the catalogue: stock. */
public final class StockChecks {

    private StockChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(
                must(
                                "cart/6.1",
                                new SoldOutItemIsRefused(),
                                "sold-out-addable",
                                "R04.acc.2",
                                "R04.acc.3",
                                "RISK.2.4",
                                "R04.inv.1",
                                "R04.inv.2",
                                "R04.req.2",
                                "SCN.functional.7",
                                "CHK.testing.5")
                        .ruling(3)
                        .catching("out-of-stock-gone"),
                must(
                                "cart/6.2",
                                new SoldOutItemInAPutIsRefused(),
                                "put-sold-out-addable",
                                "R04.acc.2",
                                "R04.inv.2",
                                "SCN.functional.7")
                        .ruling(3),
                should(
                                "cart/6.3",
                                new SoldOutIsSaid(),
                                "out-of-stock-called-insufficient",
                                "R04.acc.3",
                                "R04.req.3",
                                "RISK.2.4")
                        .ruling(34, 36)
                        .catching("text-out-of-stock"),
                should(
                                "cart/6.4",
                                new TooLittleStockIsSaid(),
                                "insufficient-called-out-of-stock",
                                "R04.acc.3",
                                "R04.req.3",
                                "RISK.2.4")
                        .ruling(34, 36)
                        .catching("text-insufficient-stock"),
                must(
                        "cart/6.5",
                        new TheWholeStockCanBeAdded(),
                        "last-piece-refused",
                        "R04.inv.2",
                        "R04.req.2",
                        "CHK.testing.5"),
                must(
                                "cart/6.6",
                                new PostBeyondTheStockIsRefused(),
                                "post-clamps-to-stock",
                                "R04.inv.3",
                                "R04.inv.2",
                                "R04.req.3",
                                "CHK.testing.5",
                                "RISK.2.1")
                        .ruling(3)
                        .catching(
                                "post-ignores-stock",
                                "insufficient-stock-bad-request",
                                "insufficient-stock-answers-200"),
                must(
                                "cart/6.7",
                                new AddingUpBeyondTheStockIsRefused(),
                                "post-ignores-quantity-in-cart",
                                "R04.inv.3",
                                "R04.inv.2",
                                "CHK.testing.5")
                        .ruling(3),
                must(
                                "cart/6.8",
                                new PatchBeyondTheStockIsRefused(),
                                "patch-clamps-to-stock",
                                "R04.inv.3",
                                "R04.inv.2",
                                "CHK.testing.5")
                        .ruling(24)
                        .catching("patch-ignores-stock"),
                must(
                                "cart/6.9",
                                new PutBeyondTheStockIsRefused(),
                                "put-ignores-stock",
                                "R04.inv.3",
                                "R04.inv.2",
                                "CHK.testing.5")
                        .ruling(3),
                must(
                                "cart/6.10",
                                new PutCountsTheStockOverItsLines(),
                                "put-checks-lines-apart",
                                "R04.inv.3",
                                "R04.inv.2")
                        .ruling(19, 35),
                must(
                                "cart/6.11",
                                new StockCountsOverAllSizes(),
                                "stock-per-line",
                                "R04.inv.3",
                                "R04.inv.2",
                                "CHK.testing.5")
                        .ruling(19),
                must("cart/6.12", new LoweringIsNeverRefused(), "lowering-refused", "R04.inv.2", "SCN.functional.2"),
                must(
                                "cart/6.13",
                                new RefusedPostLeavesTheLine(),
                                "refused-add-changes-cart",
                                "R04.req.3",
                                "CHK.testing.5")
                        .ruling(3),
                must(
                                "cart/6.14",
                                new RefusedPatchLeavesTheLine(),
                                "refused-patch-removes-line",
                                "R04.req.3",
                                "CHK.testing.5")
                        .ruling(3),
                must(
                                "cart/6.15",
                                new RefusedPutLeavesTheCart(),
                                "refused-put-clears-cart",
                                "R04.req.3",
                                "CHK.testing.5")
                        .ruling(3),
                must(
                        "cart/6.16",
                        new TheLastPieceCanBeAddedOnce(),
                        "last-one-sold-twice",
                        "R04.inv.2",
                        "R04.inv.3",
                        "SCN.functional.7"));
    }
}
