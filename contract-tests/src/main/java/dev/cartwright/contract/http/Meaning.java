package dev.cartwright.contract.http;

/** What a check means by a request, so that a mistake of its own is not taken for one of the shop. */
public enum Meaning {
    /** It fits the protocol: a shop has to understand it, whatever it answers. */
    RIGHT,
    /** It breaks the protocol on purpose. */
    WRONG,
    /** The protocol leaves open whether it is right (rulings 22, 35 and 37). */
    OPEN;

    /** What a request means that holds both. */
    public Meaning and(Meaning other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
