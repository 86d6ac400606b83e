package dev.cartwright.reference.cart;

/**
 * The store did not do what it was asked, or can't be known to have done it. A write that ends so may
 * be there later; it was not acknowledged. The message tells the kind of trouble and never an address.
 */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Trouble of that kind. Thrown for every request while a store is down, so without a stack trace. */
    public StoreUnavailableException(String kind) {
        super(kind, null, false, false);
    }
}
