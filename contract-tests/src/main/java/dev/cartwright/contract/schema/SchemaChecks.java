package dev.cartwright.contract.schema;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;
import java.util.stream.Stream;

/** Chapter 5 of the catalogue: the schema. */
public final class SchemaChecks {

    private SchemaChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        return Stream.of(PostSchemaChecks.entries(), ChangeSchemaChecks.entries(), BodySchemaChecks.entries())
                .flatMap(List::stream)
                .toList();
    }
}
