package dev.cartwright.certification.run;

/** What a run set out to do. */
public enum Scope {
    /** Contract and load: a certification. */
    CERTIFY,
    /** Only the contract checks. */
    CONTRACT,
    /** Only the load scenario. */
    LOAD;

    /** Whether contract checks belong to it. */
    public boolean contract() {
        return this != LOAD;
    }

    /** Whether the load scenario belongs to it. */
    public boolean load() {
        return this != CONTRACT;
    }
}
