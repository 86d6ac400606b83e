package dev.cartwright.certification.run;

import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.plan.Level;
import java.util.List;

/**
 * A check as the catalogue lists it.
 *
 * @param address where it stands
 * @param claim the name of the check: what it claims of the shop, for example {@code CartCookieIsHttpOnly}
 * @param statement the claim as a sentence for a reader
 * @param level how binding the requirement is
 * @param planItems ids of the plan items it helps to settle, at least one
 * @param rulings numbers of the rulings it depends on
 * @param faults ids of the reference server's faults that this check must catch, at least one; the first is the one that
 *     proves it can fail
 * @param constraints the sides of the request schema it hits when it is made
 */
public record CheckListing(
        CheckAddress address,
        String claim,
        String statement,
        Level level,
        List<String> planItems,
        List<Integer> rulings,
        List<String> faults,
        List<ConstraintSide> constraints) {

    public CheckListing {
        planItems = List.copyOf(planItems);
        rulings = List.copyOf(rulings);
        faults = List.copyOf(faults);
        constraints = List.copyOf(constraints);
        if (statement.isBlank()) {
            throw new IllegalArgumentException(address + " does not say what it holds a shop to");
        }
        if (faults.isEmpty()) {
            throw new IllegalArgumentException(address + " names no fault that proves it can fail");
        }
    }

    /** A check that is not about the request schema. */
    public CheckListing(
            CheckAddress address,
            String claim,
            String statement,
            Level level,
            List<String> planItems,
            List<Integer> rulings,
            List<String> faults) {
        this(address, claim, statement, level, planItems, rulings, faults, List.of());
    }
}
