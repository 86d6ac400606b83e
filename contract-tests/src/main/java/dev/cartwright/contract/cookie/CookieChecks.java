package dev.cartwright.contract.cookie;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** A chapter of the catalogue. */
public final class CookieChecks {

    private CookieChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of();
    }
}
