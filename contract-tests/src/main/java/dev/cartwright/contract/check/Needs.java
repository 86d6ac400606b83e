package dev.cartwright.contract.check;

import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check needs and does.
 *
 * @param preconditions what has to be there, in the order in which it is told
 * @param changesState whether it sends anything but GET, HEAD and OPTIONS
 * @param alone whether no other check may run beside it
 */
public record Needs(List<Precondition> preconditions, boolean changesState, boolean alone) {

    public Needs {
        preconditions = List.copyOf(preconditions);
    }

    /** Nothing: it only reads. */
    public static Needs reading() {
        return new Needs(List.of(), false, false);
    }

    /** It changes carts, with SKUs that play these parts. */
    public static Needs changing(Part... parts) {
        Needs needs = new Needs(List.of(), true, false);
        for (Part part : parts) {
            needs = needs.and(Precondition.part(part));
        }
        return needs;
    }

    /** The same and one more precondition. */
    public Needs and(Precondition more) {
        List<Precondition> all = new ArrayList<>(preconditions);
        all.add(more);
        return new Needs(all, changesState, alone);
    }

    /** The same and a capability. */
    public Needs and(Capability capability) {
        return and(Precondition.capability(capability));
    }

    /** The same, with no other check beside it. */
    public Needs runningAlone() {
        return new Needs(preconditions, changesState, true);
    }

    /** The first precondition the profile does not meet. */
    public Optional<Precondition.Unmet> unmet(ShopProfile profile) {
        return preconditions.stream()
                .flatMap(precondition -> precondition.unmet(profile).stream())
                .findFirst();
    }
}
