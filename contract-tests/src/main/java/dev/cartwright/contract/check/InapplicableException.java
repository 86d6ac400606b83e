package dev.cartwright.contract.check;

/** A check turned out not to be about this shop as it stands. The message is one sentence for a reader. */
public final class InapplicableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InapplicableException(String message) {
        super(message);
    }
}
