package dev.cartwright.reference.catalogue;

import java.util.List;

/**
 * The shops of the plan as samples. Four are alike; {@code cochlearfit} diverges in every way the
 * protocol leaves open: ids that look like numbers or paths, other words for sizes, another currency.
 */
public final class SampleCatalogues {
    private static final List<String> NAMES = List.of("brikette", "cover-me-pretty", "xa", "skylar", "cochlearfit");

    private SampleCatalogues() {}

    /** Their names, in the plan's order. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The sample of that name.
     *
     * @throws CatalogueException naming the samples when it is none of them
     */
    public static Catalogue read(String name) {
        if (!NAMES.contains(name)) {
            throw new CatalogueException("There is no sample catalogue \"%s\"; there are %s, or name a JSON file"
                    .formatted(name, String.join(", ", NAMES)));
        }
        return CatalogueFile.resource("samples/" + name + ".json");
    }
}
