package dev.cartwright.load.wire;

/** What a visit does with its cart, in the order in which a visit does it. */
public enum Operation {
    /** Reads the cart; the first one of a visit has no cookie and gets one. */
    GET("GET", "GET cart"),
    /** Adds one piece of a SKU. */
    ADD("POST", "POST add"),
    /** Sets the quantity of the line that was added. */
    UPDATE("PATCH", "PATCH update"),
    /** Removes that line. */
    REMOVE("DELETE", "DELETE remove"),
    /** Replaces the whole cart. */
    REPLACE("PUT", "PUT replace");

    private final String method;
    private final String label;

    Operation(String method, String label) {
        this.method = method;
        this.label = label;
    }

    /** The HTTP method. */
    public String method() {
        return method;
    }

    /** Name for a reader; also the name in the evidence. */
    public String label() {
        return label;
    }

    /** Whether it counts for add-to-cart success (MET.ux.1). */
    public boolean addsToCart() {
        return this == ADD;
    }

    /** Whether it leaves the shop as it was. */
    public boolean readOnly() {
        return this == GET;
    }
}
