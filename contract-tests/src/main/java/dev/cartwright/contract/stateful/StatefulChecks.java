package dev.cartwright.contract.stateful;

import static dev.cartwright.contract.check.CatalogueEntry.must;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** Chapter 9 of the catalogue: carts through many changes. */
public final class StatefulChecks {

    private StatefulChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of(must(
                        "cart/9.1",
                        new RandomSequencesKeepToTheModel(),
                        "removed-line-returns-with-its-next-add",
                        "R03.acc.1",
                        "SCN.functional.1",
                        "SCN.functional.2",
                        "SCN.functional.3",
                        "SCN.functional.4",
                        "SCN.edge-cases.1")
                .catching("put-after-delete-keeps-the-rest", "third-line-takes-the-first-away"));
    }
}
