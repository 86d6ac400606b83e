package dev.cartwright.app.shop;

import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reference.variants.VariantCatalogue;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which reference cart is wanted: the right one, one with faults, one that answers differently and is right too. */
public final class ReferenceChoice {

    @Option(
            names = "--fault",
            paramLabel = "ID",
            description = "Make the reference cart wrong in this one way; 'cartwright faults' lists them. Repeatable.")
    private List<String> faults = new ArrayList<>();

    @Option(
            names = "--variant",
            paramLabel = "ID",
            description = "Let the reference cart answer in this other, legal way;"
                    + " 'cartwright faults --variants' lists them. Repeatable.")
    private List<String> variants = new ArrayList<>();

    /** Ids of the faults. */
    public String[] faults() {
        return faults.toArray(String[]::new);
    }

    /** Ids of the variants. */
    public String[] variants() {
        return variants.toArray(String[]::new);
    }

    /** Whether anything but the right reference cart was asked for. */
    public boolean any() {
        return !faults.isEmpty() || !variants.isEmpty();
    }

    /**
     * A sentence for each choice.
     *
     * @throws IllegalArgumentException when an id is unknown
     */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        faults.forEach(id -> notes.add("The reference cart runs with the fault " + id + ": "
                + FaultCatalogue.byId(id).sentence()));
        variants.forEach(id -> notes.add("The reference cart runs with the variant " + id + ": "
                + VariantCatalogue.byId(id).sentence()));
        return notes;
    }
}
