package dev.cartwright.contract.model;

import dev.cartwright.contract.check.Item;
import java.util.List;
import java.util.stream.Collectors;

/** One thing that a visitor does to one of several carts. */
public sealed interface Step {

    /** Whose cart, from 0. */
    int cart();

    /** The same, done to another cart. */
    Step in(int otherCart);

    /** The items it is about; none for a look, or for a replacement by nothing. */
    default List<Item> items() {
        return switch (this) {
            case Add(int _, Portion portion) -> List.of(portion.item());
            case Adjust(int _, Portion portion) -> List.of(portion.item());
            case Remove(int _, Item item) -> List.of(item);
            case Replace(int _, List<Portion> portions) ->
                portions.stream().map(Portion::item).toList();
            case Look _ -> List.of();
        };
    }

    /** So many of an item. */
    record Portion(Item item, long qty) {
        @Override
        public String toString() {
            return qty + " × " + item;
        }
    }

    /** POST. */
    record Add(int cart, Portion portion) implements Step {
        @Override
        public Step in(int otherCart) {
            return new Add(otherCart, portion);
        }

        @Override
        public String toString() {
            return "POST " + portion + where(cart);
        }
    }

    /** PATCH; a quantity of 0 removes the line. */
    record Adjust(int cart, Portion portion) implements Step {
        @Override
        public Step in(int otherCart) {
            return new Adjust(otherCart, portion);
        }

        @Override
        public String toString() {
            return "PATCH " + portion.item() + " to " + portion.qty() + where(cart);
        }
    }

    /** DELETE. */
    record Remove(int cart, Item item) implements Step {
        @Override
        public Step in(int otherCart) {
            return new Remove(otherCart, item);
        }

        @Override
        public String toString() {
            return "DELETE " + item + where(cart);
        }
    }

    /** PUT, each item once; of nothing it clears the cart. */
    record Replace(int cart, List<Portion> portions) implements Step {
        public Replace {
            portions = List.copyOf(portions);
        }

        @Override
        public Step in(int otherCart) {
            return new Replace(otherCart, portions);
        }

        @Override
        public String toString() {
            return portions.stream().map(Portion::toString).collect(Collectors.joining(", ", "PUT [", "]"))
                    + where(cart);
        }
    }

    /** GET. */
    record Look(int cart) implements Step {
        @Override
        public Step in(int otherCart) {
            return new Look(otherCart);
        }

        @Override
        public String toString() {
            return "GET" + where(cart);
        }
    }

    private static String where(int cart) {
        return cart == 0 ? "" : " in cart " + (cart + 1);
    }
}
