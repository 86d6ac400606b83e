package dev.cartwright.contract.schema;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;

/** A chapter of the catalogue. */
public final class SchemaChecks {

    private SchemaChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return List.of();
    }
}
