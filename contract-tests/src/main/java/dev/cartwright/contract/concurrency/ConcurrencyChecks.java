package dev.cartwright.contract.concurrency;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 7 of the catalogue: concurrency. */
public final class ConcurrencyChecks {

    private ConcurrencyChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(
                must(
                        "cart/7.1",
                        new ConcurrentAddsLoseNothing(),
                        "concurrent-adds-lost",
                        "SCN.edge-cases.2",
                        "R03.acc.1"),
                must(
                        "cart/7.2",
                        new ConcurrentAddsNeverPassTheStock(),
                        "concurrent-adds-pass-stock",
                        "SCN.edge-cases.2",
                        "R04.inv.3",
                        "R04.acc.2"),
                must(
                        "cart/7.3",
                        new ConcurrentAddsOfDifferentItemsAreAllKept(),
                        "concurrent-new-lines-lost",
                        "SCN.edge-cases.2",
                        "R03.acc.1"),
                must(
                        "cart/7.4",
                        new ConcurrentReplacementsLeaveOneOfThem(),
                        "concurrent-replacements-mix",
                        "SCN.edge-cases.2",
                        "R03.acc.1"),
                must(
                        "cart/7.5",
                        new ConcurrentVisitorsStayApart(),
                        "concurrent-visitors-share-one-cart",
                        "SCN.edge-cases.2",
                        "R03.acc.1"),
                must(
                        "cart/7.6",
                        new ConcurrentSetsLeaveOneOfThem(),
                        "concurrent-sets-add-up",
                        "SCN.edge-cases.2",
                        "SCN.functional.2"),
                must(
                        "cart/7.7",
                        new ConcurrentDeletesRemoveTheLine(),
                        "concurrent-deletes-fail",
                        "SCN.edge-cases.2",
                        "SCN.functional.3"),
                must(
                                "cart/7.8",
                                Crossings.addsAgainstARemove(),
                                "add-beside-delete-brings-the-line-back",
                                "SCN.edge-cases.2",
                                "R03.acc.1",
                                "SCN.functional.3")
                        .catching("delete-beside-a-change-comes-late"),
                must(
                        "cart/7.9",
                        Crossings.addsAgainstAReplacement(),
                        "put-keeps-what-is-added-meanwhile",
                        "SCN.edge-cases.2",
                        "R03.acc.1"),
                must(
                        "cart/7.10",
                        Crossings.addsAgainstAPatch(),
                        "patch-writes-a-difference",
                        "SCN.edge-cases.2",
                        "R03.acc.1",
                        "SCN.functional.2"),
                must(
                                "cart/7.11",
                                Crossings.clearingAgainstAdds(),
                                "add-beside-clear-brings-the-cart-back",
                                "SCN.edge-cases.2",
                                "R03.acc.1")
                        .ruling(6),
                must(
                        "cart/7.12",
                        Crossings.looksBesideAdds(),
                        "reads-beside-a-read-are-stale",
                        "SCN.edge-cases.2",
                        "R03.acc.1"),
                must(
                                "cart/7.13",
                                new LastPieceFitsEachCartOnce(),
                                "others-adds-count-against-the-last-piece",
                                "SCN.edge-cases.2",
                                "R04.inv.3",
                                "R04.acc.2")
                        .catching("concurrent-adds-pass-stock"),
                must(
                                "cart/7.14",
                                new SizesAtOnceNeverPassTheStock(),
                                "sizes-at-once-pass-stock",
                                "SCN.edge-cases.2",
                                "R04.inv.3",
                                "R04.acc.2")
                        .ruling(19),
                must(
                                "cart/7.15",
                                Crossings.tabsOfANewVisitor(),
                                "concurrent-first-lines-lost",
                                "SCN.edge-cases.2",
                                "R03.acc.1")
                        .ruling(32),
                must(
                                "cart/7.16",
                                new ChangesOfAllKindsKeepAnOrder(),
                                "delete-beside-a-change-comes-late",
                                "SCN.edge-cases.2",
                                "R03.acc.1")
                        .catching("concurrent-adds-lost"));
    }
}
