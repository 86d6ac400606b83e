package dev.cartwright.contract.rest;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 2 of the catalogue: lines and quantities. */
public final class LineChecks {

    private LineChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(
                must("cart/2.1", new LineCarriesItsQuantity(), "qty-as-string", "R03.acc.1", "SCN.functional.1")
                        .catching("line-without-qty"),
                must("cart/2.2", new LineKeyOfAPlainItemIsItsId(), "plain-line-key-prefixed", "R03.acc.1")
                        .ruling(12)
                        .catching("cart-as-array"),
                must(
                                "cart/2.3",
                                new LineKeyOfASizedItemHoldsItsSize(),
                                "line-key-with-dash",
                                "R03.acc.1",
                                "SCN.functional.6")
                        .ruling(12)
                        .catching("line-key-without-size"),
                must("cart/2.4", new SizedLineCarriesItsSize(), "line-without-size", "SCN.functional.6"),
                must("cart/2.5", new SizesAreLinesOfTheirOwn(), "sizes-share-a-line", "SCN.functional.6"),
                must("cart/2.6", new AbsentMembersAreLeftOut(), "null-optionals", "R03.acc.1"),
                must("cart/2.7", new LineCarriesTheSkuSnapshot(), "snapshot-without-title", "R03.acc.1")
                        .catching(
                                "snapshot-without-price",
                                "snapshot-without-stock",
                                "stock-as-string",
                                "snapshot-without-sizes",
                                "snapshot-without-id",
                                "snapshot-is-id-only"),
                must("cart/2.8", new SnapshotNamesTheSizes(), "sizes-as-text", "SCN.functional.6"),
                must("cart/2.9", new PriceIsInMinorUnits(), "price-in-major-units", "R03.acc.1")
                        .ruling(17)
                        .catching("price-as-string"),
                must("cart/2.10", new PriceIsTheShops(), "price-off-by-one", "R03.acc.1")
                        .ruling(17, 18),
                must("cart/2.11", new ClientPriceIsIgnored(), "client-price-trusted", "CHK.security.6")
                        .ruling(18),
                must(
                                "cart/2.12",
                                new ClientTitleIsIgnored(),
                                "client-title-trusted",
                                "CHK.security.6",
                                "CHK.security.4")
                        .ruling(18),
                must("cart/2.13", new ClientStockIsIgnored(), "client-stock-trusted", "R04.req.2", "CHK.security.6")
                        .ruling(18),
                must("cart/2.14", new QuantityDefaultsToOne(), "qty-defaults-to-two", "SCN.functional.1")
                        .catching("qty-required"),
                must(
                        "cart/2.15",
                        new PostingAgainAddsUp(),
                        "post-sets-quantity",
                        "SCN.edge-cases.1",
                        "SCN.functional.1"),
                must("cart/2.16", new SeveralItemsShareACart(), "post-keeps-only-newest-line", "SCN.functional.5"),
                must("cart/2.17", new SixtyLinesFit(), "fifty-first-line-refused", "SCN.edge-cases.7")
                        .ruling(15),
                must("cart/2.18", new FreeItemsCanBeAdded(), "free-sku-not-found", "SCN.functional.1"),
                must(
                                "cart/2.19",
                                new UnusualIdsCanBeUsed(),
                                "sku-id-with-slash-not-found",
                                "SCN.functional.1",
                                "SCN.functional.3")
                        .ruling(12)
                        .catching("sku-id-with-colon-not-found", "sku-id-beyond-ascii-not-found"),
                must("cart/2.20", new SameKeyTwiceInAPutIsSummedOrRefused(), "duplicate-lines-fail", "R03.acc.1")
                        .ruling(35)
                        .catching("put-last-line-wins"),
                must("cart/2.21", new MetaIsKept(), "meta-not-kept", "R03.acc.1")
                        .ruling(23),
                must("cart/2.22", new RentalIsKept(), "rental-not-kept", "R03.acc.1")
                        .ruling(23),
                must("cart/2.23", new LaterPostKeepsTheMeta(), "later-add-drops-meta", "R03.acc.1")
                        .ruling(23),
                must("cart/2.24", new LaterPostKeepsTheRental(), "later-add-drops-rental", "R03.acc.1")
                        .ruling(23));
    }
}
