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
 * @param company what other checks may run beside it or after it
 */
public record Needs(List<Precondition> preconditions, boolean changesState, Company company) {

    /** What other checks a check can bear. */
    public enum Company {
        /** Others may run beside it. */
        ANY,
        /** None may run beside it. */
        ALONE,
        /** None may run beside it or after it: it leaves the shop in a state that others would suffer from. */
        AT_THE_END
    }

    public Needs {
        preconditions = List.copyOf(preconditions);
    }

    /** Nothing: it only reads. */
    public static Needs reading() {
        return new Needs(List.of(), false, Company.ANY);
    }

    /** It changes carts, with SKUs that play these parts. */
    public static Needs changing(Part... parts) {
        Needs needs = new Needs(List.of(), true, Company.ANY);
        for (Part part : parts) {
            needs = needs.and(Precondition.part(part));
        }
        return needs;
    }

    /** The same and one more precondition. */
    public Needs and(Precondition more) {
        List<Precondition> all = new ArrayList<>(preconditions);
        all.add(more);
        return new Needs(all, changesState, company);
    }

    /** The same and a capability. */
    public Needs and(Capability capability) {
        return and(Precondition.capability(capability));
    }

    /** The same, with no other check beside it. */
    public Needs runningAlone() {
        return new Needs(preconditions, changesState, Company.ALONE);
    }

    /** The same, with no other check beside it or after it. */
    public Needs runningAtTheEnd() {
        return new Needs(preconditions, changesState, Company.AT_THE_END);
    }

    /** Whether no other check may run beside it. */
    public boolean alone() {
        return company != Company.ANY;
    }

    /** The first precondition the profile does not meet. */
    public Optional<Precondition.Unmet> unmet(ShopProfile profile) {
        return preconditions.stream()
                .flatMap(precondition -> precondition.unmet(profile).stream())
                .findFirst();
    }
}
