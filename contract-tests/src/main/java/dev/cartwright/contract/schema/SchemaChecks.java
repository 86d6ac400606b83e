package dev.cartwright.contract.schema;

import dev.cartwright.contract.check.CatalogueEntry;
import java.util.List;
import java.util.stream.Stream;

/** Chapter 5 of the catalogue: the schema. */
public final class SchemaChecks {

    private SchemaChecks() {}

    /** The checks of this chapter, in order. */
    public static List<CatalogueEntry> entries() {
        GeneratedChecks checks = new GeneratedChecks();
        List<CatalogueEntry> named = Stream.of(
                        PostSchemaChecks.entries(checks),
                        ChangeSchemaChecks.entries(checks),
                        BodySchemaChecks.entries(checks))
                .flatMap(List::stream)
                .toList();
        return Stream.concat(named.stream(), checks.rest(named.size() + 1).stream())
                .toList();
    }
}
