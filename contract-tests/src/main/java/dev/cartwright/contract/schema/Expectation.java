package dev.cartwright.contract.schema;

/** What a shop may answer to a body. */
sealed interface Expectation {

    /** A schema error that names the top-level field, and nothing changes. */
    record Refused() implements Expectation {}

    /** A success after which the line holds what {@code quantity} adds or sets. */
    record Taken(long quantity) implements Expectation {}

    /** A success, or a schema error with a warning; never another quantity (ruling 22). */
    record Coerced(long quantity) implements Expectation {}

    /** A success or a schema error, never another quantity (ruling 22). */
    record Either(long quantity) implements Expectation {}

    /** 404: it fits the schema and names nothing. */
    record NotFound() implements Expectation {}

    /** A schema error or 409: no cart holds so many (ruling 22). */
    record TooMany() implements Expectation {}

    /** A success, a 404 or a refusal, never a server error (ruling 37). */
    record Harmless() implements Expectation {}
}
