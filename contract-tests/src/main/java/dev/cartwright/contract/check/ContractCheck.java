package dev.cartwright.contract.check;

import dev.cartwright.certification.evidence.ConstraintSide;
import dev.cartwright.certification.evidence.Finding;
import java.util.List;

/**
 * One claim about a shop and how to see whether it holds. A check has no state: the same object may examine several
 * shops at once.
 */
public interface ContractCheck {

    /** The claim as a name, for example {@code CartCookieIsHttpOnly}. */
    default String claim() {
        return getClass().getSimpleName();
    }

    /** The claim as a sentence for a reader. */
    String statement();

    /** What has to be there before the check can be made. */
    Needs needs();

    /** The sides of the request schema it hits when it is made. */
    default List<ConstraintSide> constraints() {
        return List.of();
    }

    /**
     * Whether it sends so much that a self-test makes it only on the faults that name it; a certification makes every check.
     */
    default boolean extensive() {
        return false;
    }

    /**
     * Looks at the shop and tells every violation, not only the first; nothing when the claim holds.
     *
     * <p>Whatever a shop answers is a finding, never an exception of the check's own; an answer that does not come, or a
     * cart that can't be prepared, ends the examination through the shop.
     */
    List<Finding> examine(Shop shop);
}
