package dev.cartwright.contract.http;

/** The request could not be made for a reason on our side (ruling 31). The message is one sentence for a reader. */
public final class OwnTroubleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OwnTroubleException(String message) {
        super(message);
    }
}
