package dev.cartwright.app.terminal;

/** A colour of a line; the words carry the meaning, the colour only helps to find them. */
public enum Ink {
    /** As the terminal has it. */
    NONE(""),
    /** Good news. */
    GREEN("32"),
    /** Something fails. */
    RED("31"),
    /** Something to look at. */
    YELLOW("33"),
    /** Beside the point. */
    GREY("90");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String around(String text) {
        return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
