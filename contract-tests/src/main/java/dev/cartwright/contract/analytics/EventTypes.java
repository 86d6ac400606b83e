package dev.cartwright.contract.analytics;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of protocol section 7, by what they may tell of. Where it leaves a choice of words, each of them is right. */
final class EventTypes {

    /** A POST. */
    static final Set<String> ADD = Set.of("add_to_cart");

    /** A DELETE. */
    static final Set<String> REMOVAL = Set.of("remove_from_cart", "cart_remove");

    /** A PATCH to a quantity. */
    static final Set<String> SETTING = Set.of("cart_set_qty", "cart_quantity_changed");

    /** A PATCH to 0, which sets and removes. */
    static final Set<String> ZERO = union(REMOVAL, SETTING);

    /** A PUT, which may be told as what it did to each line; any change of a cart. */
    static final Set<String> CHANGE = union(ADD, ZERO);

    /** A look at the cart. */
    static final Set<String> VIEW = Set.of("view_cart");

    /** A checkout that was begun. */
    static final Set<String> CHECKOUT = Set.of("proceed_to_checkout");

    /** A cart with lines was left alone, without a checkout. */
    static final Set<String> ABANDONED = Set.of("cart_abandoned");

    /** Somebody came back to such a cart. */
    static final Set<String> RECOVERED = Set.of("cart_recovered");

    /** All there are. */
    static final Set<String> ALL = union(CHANGE, union(VIEW, union(CHECKOUT, union(ABANDONED, RECOVERED))));

    private EventTypes() {}

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The types for a finding: {@code cart_remove or remove_from_cart}. */
    static String either(Set<String> types) {
        return types.stream().sorted().collect(Collectors.joining(" or "));
    }
}
