package dev.cartwright.contract.http;

/** A shop did not answer a request, or broke its answer off. The message is one sentence for a reader. */
public final class UnansweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exchange;
    private final boolean silent;

    /**
     * @param exchange index of the exchange in the evidence
     * @param silent whether the time ran out, rather than the connection failing
     */
    public UnansweredException(String message, int exchange, boolean silent) {
        super(message);
        this.exchange = exchange;
        this.silent = silent;
    }

    /** Index of the exchange in the evidence. */
    public int exchange() {
        return exchange;
    }

    /** Whether the time ran out, rather than the connection failing. */
    public boolean silent() {
        return silent;
    }
}
