package dev.cartwright.contract.stock;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** A chapter of the catalogue. */
public final class StockChecks {

    private StockChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of();
    }
}
