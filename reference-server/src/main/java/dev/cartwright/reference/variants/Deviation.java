package dev.cartwright.reference.variants;

/** Where the profile of a shop that answers as a variant does has to differ from that of the reference cart. */
public enum Deviation {
    /** It declares no {@code meta}. */
    WITHOUT_META,
    /** It declares no {@code rental}. */
    WITHOUT_RENTAL,
    /** The protocol's words of errors are only recommended (ruling 36). */
    OTHER_ERROR_TEXTS,
    /** A schema error answers 422 (ruling 4). */
    VALIDATION_STATUS_422,
    /** Stock counts for each size on its own (ruling 19). */
    STOCK_PER_SIZE
}
