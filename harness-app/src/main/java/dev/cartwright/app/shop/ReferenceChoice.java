package dev.cartwright.app.shop;

import dev.cartwright.app.UsageException;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.reference.faults.Fault;
import dev.cartwright.reference.faults.FaultCatalogue;
import dev.cartwright.reference.faults.Showing;
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

    /** The choice of an earlier run. */
    public static ReferenceChoice of(List<String> faults, List<String> variants) {
        ReferenceChoice choice = new ReferenceChoice();
        choice.faults = new ArrayList<>(faults);
        choice.variants = new ArrayList<>(variants);
        return choice;
    }

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
     * Refuses a fault that a run of this scope can't see: what then looks green would prove nothing.
     *
     * @throws UsageException saying what it would take, or that there is no such fault
     */
    public void refuseUnseen(Scope scope) {
        for (String id : faults) {
            switch (fault(id).shows()) {
                case Showing.Fails(), Showing.Warns() -> {}
                case Showing.UnderLoad(String metric) -> {
                    if (scope == Scope.CONTRACT) {
                        throw new UsageException("The fault " + id + " shows under load only, by the objective of "
                                + metric + ": use 'cartwright load --fault " + id + "', or 'certify'.");
                    }
                }
            }
        }
    }

    private static Fault fault(String id) {
        try {
            return FaultCatalogue.byId(id);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(String.valueOf(unknown.getMessage()));
        }
    }

    /** What the profile has to say for a cart of the chosen variants, so that nothing right is blamed. */
    public ShopProfile fitting(ShopProfile reference) {
        ShopProfile profile = reference;
        for (String id : variants) {
            profile = VariantCatalogue.byId(id)
                    .deviation()
                    .map(FittingProfile.of(profile)::with)
                    .orElse(profile);
        }
        return profile;
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
