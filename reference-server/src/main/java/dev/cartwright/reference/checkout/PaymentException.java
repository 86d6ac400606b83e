package dev.cartwright.reference.checkout;

/** The payment provider did not do what it was asked. The message tells the kind of trouble and no secret. */
public final class PaymentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is known of a request that failed. */
    public enum Kind {
        /** No answer: it may have been carried out, and asking again under the same key is safe. */
        UNKNOWN,
        /** It answered no: asking again under the same key would get the same answer. */
        REFUSED
    }

    private final Kind kind;

    /** Trouble of that kind. */
    public PaymentException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** What is known. */
    public Kind kind() {
        return kind;
    }
}
