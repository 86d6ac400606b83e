package dev.cartwright.contract.security;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** A chapter of the catalogue. */
public final class SecurityChecks {

    private SecurityChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of();
    }
}
