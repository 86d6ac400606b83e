package dev.cartwright.reference.catalogue;

import java.nio.file.Path;

/** Where a shop's SKUs come from, before a database has them. */
public sealed interface CatalogueSource {

    /** The catalogue that comes with the server, made for its own checks. */
    record BuiltIn() implements CatalogueSource {}

    /** A sample shop that comes with the server, one of {@link SampleCatalogues#names()}. */
    record Sample(String name) implements CatalogueSource {}

    /** A user's JSON file. */
    record JsonFile(Path file) implements CatalogueSource {}

    /**
     * The catalogue there.
     *
     * @throws CatalogueException when there is none, or it can't be used
     */
    default Catalogue read() {
        return switch (this) {
            case BuiltIn _ -> CatalogueFile.builtIn();
            case Sample(String name) -> SampleCatalogues.read(name);
            case JsonFile(Path file) -> CatalogueFile.read(file);
        };
    }
}
