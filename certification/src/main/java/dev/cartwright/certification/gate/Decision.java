package dev.cartwright.certification.gate;

/** What a gate says. */
public enum Decision {
    /** Everything the gate asks for was shown. */
    GO("GO"),
    /** Nothing forbids it, but something has to be kept in mind (ruling 2). */
    CONDITIONAL("CONDITIONAL"),
    /** Something was shown that forbids it. */
    NO_GO("NO-GO"),
    /** Something the gate asks for was neither shown nor refuted (rulings 29 to 31). */
    INCONCLUSIVE("INCONCLUSIVE");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    /** The word a reader sees. */
    public String label() {
        return label;
    }
}
