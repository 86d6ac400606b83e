package dev.cartwright.reference.catalogue;

/** A catalogue that can't be used; the message names the file, the entry and what is allowed. */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CatalogueException(String message) {
        super(message);
    }
}
