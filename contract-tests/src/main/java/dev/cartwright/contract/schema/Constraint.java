package dev.cartwright.contract.schema;

import java.util.List;
import java.util.stream.Collectors;

/** What the schema asks of a JSON value. */
sealed interface Constraint {

    /**
     * A text.
     *
     * @param names what it names
     */
    record Text(Naming names) implements Constraint {}

    /** A whole number from {@code least} to 2^53, to which numeric strings are coerced (ruling 22). */
    record Count(long least) implements Constraint {}

    /** A number, to which numeric strings are coerced (ruling 22). */
    record Amount() implements Constraint {}

    /** {@code true} or {@code false}. */
    record Truth() implements Constraint {}

    /** One of these words. */
    record OneOf(List<String> allowed) implements Constraint {

        public OneOf {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * An object.
     *
     * @param fields the members it knows
     * @param strict whether any other member is refused rather than ignored (ruling 21)
     */
    record Members(List<Field> fields, boolean strict) implements Constraint {

        public Members {
            fields = List.copyOf(fields);
        }
    }

    /** An array of such objects. */
    record ListOf(Members each) implements Constraint {}

    /** What is asked, for a reader, to follow "has to be". */
    default String words() {
        return switch (this) {
            case Text(var naming) -> naming == Naming.SIZE ? "a text of at least one character" : "a text";
            case Count(var least) -> "a whole number of at least " + least;
            case Amount() -> "a number";
            case Truth() -> "true or false";
            case OneOf(var allowed) -> "one of " + String.join(", ", allowed);
            case Members(var fields, var strict) ->
                strict
                        ? "an object with no other members than "
                                + fields.stream().map(Field::name).collect(Collectors.joining(", "))
                        : "an object";
            case ListOf(var each) -> "an array, each element " + each.words();
        };
    }

    /** What a text names, so that one that fits the schema can still name nothing. */
    enum Naming {
        /** Nothing: any text is right. */
        ANYTHING("\"2030-01-07\""),
        /** A SKU; another text is an item that is not found. */
        SKU(SchemaCase.SKU),
        /** A size of the SKU, at least one character; another text is refused (ruling 20). */
        SIZE(SchemaCase.SIZE),
        /** A line of the cart; another text is an item that is not in the cart. */
        LINE(SchemaCase.KEY);

        private final String right;

        Naming(String right) {
            this.right = right;
        }

        /** A text that is right, as JSON. */
        String right() {
            return right;
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @param constraint what is asked of its value
     * @param required whether it has to be there
     */
    record Field(String name, Constraint constraint, boolean required) {

        /** What is asked of it, for a reader, to follow "has to be". */
        String asked() {
            return constraint.words() + (required ? " and may not be missing" : ", or left out");
        }
    }
}
