package dev.cartwright.contract.concurrency;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** A chapter of the catalogue. */
public final class ConcurrencyChecks {

    private ConcurrencyChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of();
    }
}
